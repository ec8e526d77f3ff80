import { BackupTable } from "#components/admin/backup-table";
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
      <BackupTable backups={backups} t={t} format={format} />
      <p className="section small muted">{t("admin.restoreHint")}</p>
    </>
  );
}
