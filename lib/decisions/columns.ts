import { decisionNumber } from "#lib/decisions/rules";
import type { DecisionRow } from "#lib/decisions/queries";
import { columns } from "#lib/list/columns";
import { byChoice } from "#lib/list/filters";
import { listOf } from "#lib/list/list";

const described = columns<DecisionRow>()({
  number: { kind: "text", sort: true, width: 10, value: (row) => decisionNumber(row.number), tone: () => "muted" },
  subject: { kind: "link", width: 60, value: (row) => row.title, note: (row) => row.reason },
  kind: { kind: "choice", only: "file", list: "decisionSubject", width: 14, value: (row) => row.subjectKind },
  outcome: { kind: "choice", list: "decisionOutcome", width: 16, value: (row) => row.outcome },
  reason: { kind: "text", only: "file", width: 60, value: (row) => row.reason },
  state: { kind: "state", list: "decisionState", width: 14, value: (row) => row.state },
  published: { kind: "moment", width: 24, value: (row) => row.publishedAt, note: (row) => row.by },
  by: { kind: "text", only: "file", value: (row) => row.by },
});

/** The list of decisions: its columns, filters and order; drafts come before the highest number. */
export const decisionList = listOf<DecisionRow>()({
  domain: "decisions",
  columns: described,
  filters: { state: byChoice("decisionState"), subject: byChoice("decisionSubject") },
  sort: "-number",
});
