import { Link } from "#components/ui/link";
import type { Work } from "#lib/access/session";
import { hasMessage, looseKey } from "#lib/i18n/translate";
import { latestNotifications } from "#lib/notifications/queries";
import { pathOf } from "#lib/search/paths";

/** What happened to this person's clusters: a sentence each with its day and a way to the record. */
export function Messages({ here: { actor, t, format } }: { here: Work }) {
  const rows = latestNotifications(actor).filter((row) => hasMessage(`home.told.${row.kind}`));
  if (rows.length === 0) return null;
  return (
    <section className="section max-w-2xl">
      <h2>{t("home.messages")}</h2>
      <ul className="rows">
        {rows.map((row) => (
          <li key={row.id}>
            <span>
              <Link href={pathOf(row.entity, row.entityId)}>{t(looseKey("home.told", row.kind), { title: row.title, ...row.params })}</Link>
              <small className="block muted">{format.moment(row.at)}</small>
            </span>
            {row.isNew && <span className="chip grape">{t("home.newMessage")}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
