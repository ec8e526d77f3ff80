import { Link } from "#components/ui/link";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import { listBackups } from "#lib/backups/queries";
import { countFailedJobs } from "#lib/jobs/queries";

export default async function AdminPage() {
  const { actor, t, format } = await work("user.edit");
  const [last] = page(() => listBackups(actor));
  const failed = page(() => countFailedJobs(actor));
  const places = [
    { href: "/admin/users", label: t("users.title"), text: t("admin.usersLead") },
    { href: "/admin/permissions", label: t("admin.permissions"), text: t("admin.permissionsShort") },
    { href: "/admin/mail", label: t("mail.title"), text: t("mail.lead") },
    {
      href: "/admin/jobs",
      label: t("jobs.title"),
      text: failed > 0 ? t("jobs.failed", { count: failed }) : t("jobs.lead"),
    },
    {
      href: "/admin/backups",
      label: t("admin.backups"),
      text: last ? t("admin.backupLast", { moment: format.moment(last.at) }) : t("admin.backupNone"),
    },
    { href: "/admin/audit", label: t("log.title"), text: t("log.lead") },
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
