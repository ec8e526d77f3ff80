import { Link } from "#components/ui/link";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import { listBackups } from "#lib/backups/queries";
import { countFailedJobs } from "#lib/jobs/queries";

export default async function AdminPage() {
  const { actor, t, format } = await work("user.edit");
  const [last] = page(() => listBackups(actor));
  const failed = countFailedJobs();
  const places = [
    { href: "/admin/users", label: t("users.title"), text: t("admin.usersLead") },
    { href: "/admin/permissions", label: t("admin.permissions"), text: t("admin.permissionsShort") },
    { href: "/admin/mail", label: t("admin.mail"), text: t("admin.mailLead") },
    {
      href: "/admin/jobs",
      label: t("admin.jobs"),
      text: failed > 0 ? t("admin.failedJobs", { count: failed }) : t("admin.jobsLead"),
    },
    {
      href: "/admin/backups",
      label: t("admin.backups"),
      text: last ? t("admin.backupLast", { moment: format.moment(last.at) }) : t("admin.backupNone"),
    },
    { href: "/admin/audit", label: t("admin.audit"), text: t("admin.auditLead") },
  ];
  return (
    <>
      <PageHeader title={t("admin.title")} lead={t("admin.lead")} />
      <ul className="rows section">
        {places.map((place) => (
          <li key={place.href} className="!block">
            <Link className="font-semibold" href={place.href}>
              {place.label}
            </Link>
            <div className="muted">{place.text}</div>
          </li>
        ))}
      </ul>
    </>
  );
}
