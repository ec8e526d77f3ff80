import { jobStates } from "#db/enums";
import { JobRows } from "#components/admin/job-rows";
import { ListFilters } from "#components/list/list-filters";
import { ListTable } from "#components/list/list-table";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import { enumOptions } from "#lib/forms/options";
import { key } from "#lib/i18n/translate";
import { jobKinds } from "#lib/jobs/enqueue";
import { jobList } from "#lib/jobs/list";
import { listJobs } from "#lib/jobs/queries";
import { parseList } from "#lib/list/list";
import type { PageProps } from "#lib/page-props";

export default async function JobsPage({ searchParams }: PageProps) {
  const { actor, t, format } = await work("job.read");
  const state = parseList(jobList, await searchParams);
  const { rows, total } = page(() => listJobs(actor, state));
  const filters = [
    { name: "state", label: t("admin.state"), options: enumOptions(t, "jobState", jobStates) },
    { name: "kind", label: t("admin.job"), options: jobKinds.map((value) => ({ value, label: t(key("admin.jobKinds", value)) })) },
  ];
  const columns = [
    { key: "id", label: t("admin.job") },
    { key: "state", label: t("admin.state") },
    { key: "attempts", label: t("admin.attempts"), number: true },
    { key: "runAt", label: t("admin.runAt") },
    { key: "finishedAt", label: t("admin.finished") },
    { key: "error", label: t("admin.error") },
  ];
  return (
    <>
      <PageHeader crumbs={[{ href: "/admin", label: t("admin.title") }]} title={t("admin.jobs")} lead={t("admin.jobsLead")} />
      <ListFilters spec={jobList} state={state} filters={filters} total={total} t={t} />
      <ListTable spec={jobList} state={state} columns={columns} total={total} caption={t("admin.jobs")} t={t}>
        <JobRows rows={rows} t={t} format={format} />
      </ListTable>
    </>
  );
}
