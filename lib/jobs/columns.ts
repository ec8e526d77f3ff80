import type { JobRow } from "#lib/jobs/queries";
import { columns } from "#lib/list/columns";
import { byChoice } from "#lib/list/filters";
import { listOf } from "#lib/list/list";

const described = columns<JobRow>()({
  id: { kind: "choice", list: "jobKind", label: "jobs.job", sort: true, value: (row) => row.kind, note: (row) => String(row.id) },
  state: { kind: "state", list: "jobState", value: (row) => row.state },
  attempts: { kind: "number", value: (row) => row.attempts },
  runAt: { kind: "moment", sort: true, value: (row) => row.runAt },
  finishedAt: { kind: "moment", value: (row) => row.finishedAt },
  error: { kind: "text", value: (row) => row.error },
});

/** The list of background jobs: its columns, filters and order. */
export const jobList = listOf<JobRow>()({
  domain: "jobs",
  path: "/admin/jobs",
  columns: described,
  filters: { state: byChoice("jobState"), kind: byChoice("jobKind", "jobs.job") },
  sort: "-id",
  file: false,
});
