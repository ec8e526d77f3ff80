import type { Backup } from "#lib/backups/queries";
import type { Format } from "#lib/i18n/format";
import type { Translate } from "#lib/i18n/translate";

export function BackupTable({ backups, t, format }: { backups: Backup[]; t: Translate; format: Format }) {
  if (backups.length === 0) return <p className="section muted">{t("admin.backupNone")}</p>;
  return (
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
  );
}
