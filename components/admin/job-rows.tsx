import { RecordForm } from "#components/form/record-form";
import { StateChip } from "#components/ui/chip";
import { formTexts } from "#lib/forms/texts";
import type { Format } from "#lib/i18n/format";
import { key, type Translate } from "#lib/i18n/translate";
import { retryJobAction } from "#lib/jobs/actions";
import type { JobRow } from "#lib/jobs/queries";

export function JobRows({ rows, t, format }: { rows: JobRow[]; t: Translate; format: Format }) {
  return rows.map((row) => (
    <tr key={row.id}>
      <td>
        {t(key("admin.jobKinds", row.kind))}
        <small>{row.id}</small>
      </td>
      <td>
        <StateChip state={row.state} label={t(key("enums.jobState", row.state))} />
      </td>
      <td className="n" data-label={t("admin.attempts")}>
        {row.attempts}
      </td>
      <td data-label={t("admin.runAt")}>{format.moment(row.runAt)}</td>
      <td data-label={t("admin.finished")}>{row.finishedAt && format.moment(row.finishedAt)}</td>
      <td>
        {row.error}
        {row.canRetry && (
          <RecordForm
            action={retryJobAction}
            fields={[{ name: "id", label: "", kind: "hidden", value: row.id }]}
            texts={formTexts(t, t("admin.retryJob", { id: row.id }))}
            primary={false}
          />
        )}
      </td>
    </tr>
  ));
}
