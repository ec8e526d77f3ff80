import { RecordForm } from "#components/form/record-form";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import { backupFolder } from "#lib/backups/backup";
import { listBackups } from "#lib/backups/queries";
import { formTexts } from "#lib/forms/texts";
import { orderBackupAction } from "#lib/jobs/actions";

export default async function BackupsPage() {
  const { actor, t, format, can } = await work("job.read");
  const backups = page(() => listBackups(actor));
  return (
    <>
      <PageHeader
        crumbs={[{ href: "/admin", label: t("admin.title") }]}
        title={t("admin.backups")}
        lead={t("admin.backupsLead", { folder: backupFolder() })}
      />
      <div className="section">
        {can("job.run") && <RecordForm action={orderBackupAction} fields={[]} texts={formTexts(t, t("admin.backupNow"))} />}
      </div>
      {backups.length === 0 && <p className="section muted">{t("admin.backupNone")}</p>}
      {backups.length > 0 && (
        <table className="list section">
          <thead>
            <tr>
              <th scope="col">{t("admin.file")}</th>
              <th scope="col">{t("admin.created")}</th>
              <th scope="col" className="n">
                {t("admin.size")}
              </th>
            </tr>
          </thead>
          <tbody>
            {backups.map((one) => (
              <tr key={one.name}>
                <td>{one.name}</td>
                <td data-label={t("admin.created")}>{format.moment(one.at)}</td>
                <td className="n" data-label={t("admin.size")}>
                  {t("admin.megabytes", { size: format.number(one.bytes / 1_000_000) })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="section small muted">{t("admin.restoreHint")}</p>
    </>
  );
}
