import { Link } from "#components/ui/link";
import { RecordForm } from "#components/form/record-form";
import { RelationForm } from "#components/regions/part-form";
import { Source } from "#components/ui/source";
import type { Work } from "#lib/access/session";
import { formTexts } from "#lib/forms/texts";
import { key } from "#lib/i18n/translate";
import { removeRelationAction } from "#lib/regions/actions";
import type { RegionPage } from "#lib/regions/queries";

type Props = { region: RegionPage; here: Work };

/** What ties a region to us: relations, contacts, hosts. */
export function RegionTies({ region, here }: Props) {
  const { t } = here;
  return (
    <>
      <Relations region={region} here={here} />
      {region.can.contacts && <Contacts region={region} here={here} />}
      {region.hosts.length > 0 && (
        <section>
          <h2>{t("regions.hosts")}</h2>
          <ul className="rows">
            {region.hosts.map((host) => (
              <li key={host.id}>
                <span>{[host.name, host.town].filter(Boolean).join(", ")}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Relations({ region, here }: Props) {
  const { t, format } = here;
  const since = (day: string) => t("regions.since", { day: day.length === 10 ? format.date(day) : day });
  return (
    <section>
      <h2>{t("regions.relations")}</h2>
      {region.relations.length === 0 && <p className="muted">{t("regions.noRelations")}</p>}
      <ul className="rows">
        {region.relations.map((one) => (
          <li key={one.id} className="!block">
            <span>{[t(key("enums.relationKind", one.kind)), one.note, one.since && since(one.since)].filter(Boolean).join(" · ")}</span>{" "}
            <Source of={one} t={t} />
            {region.can.edit && (
              <details>
                <summary className="muted small">{t("regions.removeRelation")}</summary>
                <RecordForm
                  action={removeRelationAction}
                  fields={[{ name: "id", label: "", kind: "hidden", value: one.id }]}
                  texts={formTexts(t, t("regions.removeRelation"))}
                  primary={false}
                />
              </details>
            )}
          </li>
        ))}
      </ul>
      {region.can.edit && (
        <details className="mt-2">
          <summary>{t("regions.addRelation")}</summary>
          <div className="mt-3">
            <RelationForm here={here} regionId={region.id} />
          </div>
        </details>
      )}
    </section>
  );
}

function Contacts({ region, here: { t } }: Props) {
  return (
    <section>
      <h2>{t("regions.contacts")}</h2>
      {region.contacts.length === 0 && <p className="muted">{t("regions.noContacts")}</p>}
      <ul className="rows">
        {region.contacts.map((one) => (
          <li key={one.id}>
            <span>
              {region.can.edit ? <Link href={`/regions/${region.id}/contacts/${one.id}`}>{one.name}</Link> : one.name}
              <small className="block muted">{[one.role, one.organisation, one.email, one.phone].filter(Boolean).join(" · ")}</small>
            </span>
            <Source of={one} t={t} />
          </li>
        ))}
      </ul>
      {region.can.edit && (
        <p className="mt-2">
          <Link href={`/regions/${region.id}/contacts/new`}>{t("regions.addContact")}</Link>
          {" · "}
          <Link href={`/regions/${region.id}/blocked`}>{t("blocked.title")}</Link>
        </p>
      )}
    </section>
  );
}
