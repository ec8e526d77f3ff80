import { RecordForm } from "#components/form/record-form";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import type { FieldSpec } from "#lib/forms/spec";
import { formTexts } from "#lib/forms/texts";
import { editAgendaItemAction, moveAgendaItemAction, removeAgendaItemAction } from "#lib/meetings/actions";
import { agendaFields } from "#lib/meetings/agenda/agenda-fields";
import { agendaOf, getAgendaItem, getMeeting } from "#lib/meetings/queries";

type Props = { params: Promise<{ id: string; itemId: string }> };

export default async function EditAgendaItemPage({ params }: Props) {
  const { actor, t } = await work("meeting.log");
  const { id: meetingId, itemId } = await params;
  const { meeting, item } = page(() => ({
    meeting: getMeeting(actor, Number(meetingId)),
    item: getAgendaItem(actor, Number(meetingId), Number(itemId)),
  }));
  const which: FieldSpec[] = [
    { name: "id", label: "", kind: "hidden", value: item.id },
    { name: "meetingId", label: "", kind: "hidden", value: meeting.id },
    { name: "version", label: "", kind: "hidden", value: item.version },
  ];
  const ids = agendaOf(meeting.id).map((one) => one.id);
  const ways = [...(ids[0] === item.id ? [] : (["up"] as const)), ...(ids.at(-1) === item.id ? [] : (["down"] as const))];
  const back = `/meetings/${meeting.id}/agenda`;
  return (
    <>
      <PageHeader crumbs={[{ href: back, label: meeting.title }]} title={t("meetings.editPoint")} lead={item.title} />
      {meeting.can.log ? (
        <div className="columns">
          <RecordForm
            action={editAgendaItemAction}
            fields={[...which, ...agendaFields(t, item)]}
            texts={formTexts(t, t("actions.save"))}
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
