import { EntityForm } from "#components/form/entity-form";
import { RecordForm } from "#components/form/record-form";
import { PageHeader } from "#components/ui/page-header";
import type { Work } from "#lib/access/session";
import { addBlockedDatesAction, freeBlockedDatesAction } from "#lib/blocked-dates/actions";
import { blockedDateFields } from "#lib/blocked-dates/fields";
import type { BlockedDates } from "#lib/blocked-dates/queries";
import type { Blocked } from "#lib/blocked-dates/rules";
import { formTexts } from "#lib/forms/texts";
import { pathOf } from "#lib/search/paths";

type Props = { of: Blocked; blocked: BlockedDates; here: Work };

/** Days on which a cluster cannot travel or a region cannot receive: the list, and the form that adds to it. */
export function BlockedBody({ of, blocked, here }: Props) {
  const { t, format } = here;
  const address = pathOf(of.entity, of.entityId);
  return (
    <>
      <PageHeader crumbs={[{ href: address, label: blocked.name }]} title={t("blocked.title")} lead={t(`blocked.lead.${of.entity}`)} />
      <div className="columns">
        <EntityForm
          here={here}
          entity={of.entity}
          fields={blockedDateFields}
          action={addBlockedDatesAction}
          hidden={of.entity === "cluster" ? { clusterId: of.entityId } : { regionId: of.entityId }}
          submit="blocked.add"
          back={address}
        />
        <aside>
          <section>
            <h2>{t("blocked.list")}</h2>
            {blocked.rows.length === 0 && <p className="muted">{t("record.noneYet")}</p>}
            <ul className="rows">
              {blocked.rows.map((row) => (
                <li key={row.id}>
                  <span>
                    {format.date(row.fromDay)}–{format.date(row.toDay)}
                    {row.reason && <small className="block muted">{row.reason}</small>}
                  </span>
                  <RecordForm
                    action={freeBlockedDatesAction}
                    fields={[{ name: "id", label: "", kind: "hidden", value: row.id }]}
                    texts={formTexts(t, t("blocked.free"))}
                    primary={false}
                  />
                </li>
              ))}
            </ul>
          </section>
        </aside>
      </div>
    </>
  );
}
