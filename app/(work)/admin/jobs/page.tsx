import { JobError } from "#components/admin/job-error";
import { ListPage } from "#components/list/list-page";
import { page, work } from "#lib/access/session";
import { jobList } from "#lib/jobs/columns";
import { listJobs, type JobRow } from "#lib/jobs/queries";
import { parseList } from "#lib/list/list";
import type { PageProps } from "#lib/page-props";

export default async function JobsPage({ searchParams }: PageProps) {
  const here = await work("job.read");
  const { actor, t } = here;
  const state = parseList(jobList, await searchParams);
  return (
    <ListPage
      here={here}
      list={jobList}
      state={state}
      found={page(() => listJobs(actor, state))}
      crumbs={[{ href: "/admin", label: t("admin.title") }]}
      special={{ error: (row: JobRow) => (row.canRetry ? <JobError job={row} t={t} /> : undefined) }}
    />
  );
}
