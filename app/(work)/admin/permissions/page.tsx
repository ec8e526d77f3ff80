import { roles } from "#db/enums";
import { PageHeader } from "#components/ui/page-header";
import { policyRows } from "#lib/access/policy";
import { work } from "#lib/access/session";
import { key } from "#lib/i18n/translate";

export default async function PermissionsPage() {
  const { t } = await work("permission.read");
  return (
    <>
      <PageHeader title={t("admin.permissions")} lead={t("admin.permissionsLead")} />
      <table className="list">
        <thead>
          <tr>
            <th scope="col">{t("admin.action")}</th>
            {roles.map((role) => (
              <th key={role} scope="col">
                {t(key("enums.role", role))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {policyRows().map(({ action, grants }) => (
            <tr key={action}>
              <td>{t(key("access.actions", action))}</td>
              {roles.map((role, index) => (
                <td key={role} data-label={t(key("enums.role", role))}>
                  {t(key("enums.grant", grants[index] ?? "no"))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
