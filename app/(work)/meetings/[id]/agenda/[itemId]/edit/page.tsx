import { EntityForm } from "#components/form/entity-form";
import { RecordForm } from "#components/form/record-form";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import { formTexts } from "#lib/forms/texts";
import { editAgendaItemAction, moveAgendaItemAction, removeAgendaItemAction } from "#lib/meetings/actions";
import { agendaOf, getAgendaItem } from "#lib/meetings/agenda/queries";
import { agendaItemFields } from "#lib/meetings/fields";
import { getMeeting } from "#lib/meetings/queries";
import { recordId } from "#lib/page-props";

type Props = { params: Promise<{ id: string; itemId: string }> };

export default async function EditAgendaItemPage({ params }: Props) {
  const here = await work("meeting.log");
  const { actor, t } = here;
  const { id, itemId } = await params;
  const [meeting, item] = page(() => [getMeeting(actor, recordId(id)), getAgendaItem(actor, recordId(id), recordId(itemId))] as const);
  const sent = { id: item.id, meetingId: meeting.id, version: item.version };
  const which = Object.entries(sent).map(([name, value]) => ({ name, label: "", kind: "hidden" as const, value }));
  const ids = agendaOf(actor, meeting.id).map((one) => one.id);
  const ways = [...(ids[0] === item.id ? [] : (["up"] as const)), ...(ids.at(-1) === item.id ? [] : (["down"] as const))];
  const back = `/meetings/${meeting.id}/agenda`;
  return (
    <>
      <PageHeader crumbs={[{ href: back, label: meeting.title }]} title={t("meetings.editPoint")} lead={item.title} />
      {meeting.can.log ? (
        <div className="columns">
          <EntityForm
            here={here}
            entity="meeting"
            fields={agendaItemFields}
            action={editAgendaItemAction}
            record={item}
            hidden={{ meetingId: meeting.id }}
            back={back}
          />
          <aside>
            {ways.map((to) => (
              <RecordForm
                key={to}
                action={moveAgendaItemAction}
                fields={[...which, { name: "to", label: "", kind: "hidden", value: to }]}
                texts={formTexts(t, t(`meetings.movePoint.${to}`))}
                primary={false}
              />
            ))}
            <RecordForm action={removeAgendaItemAction} fields={which} texts={formTexts(t, t("meetings.removePoint"))} primary={false} />
          </aside>
        </div>
      ) : (
        <p className="section">{t("meetings.rules.frozen")}</p>
      )}
    </>
  );
}
