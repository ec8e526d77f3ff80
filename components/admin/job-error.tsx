import { RecordForm } from "#components/form/record-form";
import { formTexts } from "#lib/forms/texts";
import type { Translate } from "#lib/i18n/translate";
import { retryJobAction } from "#lib/jobs/actions";
import type { JobRow } from "#lib/jobs/queries";

/** Why a job failed, and the button that tries it again. */
export function JobError({ job, t }: { job: JobRow; t: Translate }) {
  return (
    <>
      {job.error}
      <RecordForm
        action={retryJobAction}
        fields={[{ name: "id", label: "", kind: "hidden", value: job.id }]}
        texts={formTexts(t, t("jobs.retry", { id: job.id }))}
        primary={false}
      />
    </>
  );
}
