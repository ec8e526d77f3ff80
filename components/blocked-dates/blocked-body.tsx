import { RecordForm } from "#components/form/record-form";
import { PageHeader } from "#components/ui/page-header";
import type { Work } from "#lib/access/session";
import { addBlockedDatesAction, freeBlockedDatesAction } from "#lib/blocked-dates/actions";
import type { Blocked } from "#lib/blocked-dates/commands";
import type { getBlockedDates } from "#lib/blocked-dates/queries";
import type { FieldSpec } from "#lib/forms/spec";
import { formTexts } from "#lib/forms/texts";

type Props = { of: Blocked; blocked: ReturnType<typeof getBlockedDates>; here: Work };

/** Days on which a cluster cannot travel or a region cannot receive: the list, and the form that adds to it. */
export function BlockedBody({ of, blocked, here: { t, format } }: Props) {
  const address = `/${of.entity}s/${of.entityId}`;
  const fields: FieldSpec[] = [
    { name: of.entity === "cluster" ? "clusterId" : "regionId", label: "", kind: "hidden", value: of.entityId },
    { name: "fromDay", label: t("blocked.from"), hint: t("blocked.dayHint"), required: true },
    { name: "toDay", label: t("blocked.to"), hint: t("blocked.dayHint"), required: true },
    { name: "reason", label: t("blocked.reason"), hint: t("blocked.reasonHint") },
  ];
  return (
    <>
      <PageHeader crumbs={[{ href: address, label: blocked.name }]} title={t("blocked.title")} lead={t(`blocked.lead.${of.entity}`)} />
      <div className="columns">
        <RecordForm
          action={addBlockedDatesAction}
          fields={fields}
          texts={formTexts(t, t("blocked.add"))}
          back={address}
          requestId={crypto.randomUUID()}
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
