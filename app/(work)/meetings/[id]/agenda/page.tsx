import { EntityForm } from "#components/form/entity-form";
import { MeetingHead } from "#components/meetings/meeting-head";
import { Link } from "#components/ui/link";
import { page, work } from "#lib/access/session";
import { key } from "#lib/i18n/translate";
import { addAgendaItemAction } from "#lib/meetings/actions";
import { agendaOf } from "#lib/meetings/agenda/queries";
import { agendaItemFields } from "#lib/meetings/fields";
import { carriedTasks } from "#lib/meetings/minutes/content";
import { getMeeting } from "#lib/meetings/queries";
import { recordId, type PageProps } from "#lib/page-props";

export default async function AgendaPage({ params }: PageProps) {
  const here = await work("meeting.read");
  const { actor, t, format } = here;
  const id = recordId((await params).id);
  const meeting = page(() => getMeeting(actor, id));
  const carried = meeting.can.log ? carriedTasks(actor, meeting) : [];
  return (
    <>
      <MeetingHead meeting={meeting} here={here} tab="agenda" />
      <ol className="rows section">
        {agendaOf(actor, id).map((item) => (
          <li key={item.id}>
            <span>
              <b>{item.title}</b>
              <small className="block muted">
                {[t(key("enums.agendaKind", item.kind)), item.speaker, item.plannedMinutes && `${item.plannedMinutes} min`]
                  .filter(Boolean)
                  .join(" · ")}
              </small>
            </span>
            {meeting.can.log && (
              <Link href={`/meetings/${id}/agenda/${item.id}/edit`}>
                {t("actions.edit")} <span className="sr-only">{item.title}</span>
              </Link>
            )}
          </li>
        ))}
      </ol>
      {carried.length > 0 && (
        <section className="section">
          <h2>{t("meetings.carried")}</h2>
          <ul className="rows">
            {carried.map((task) => (
              <li key={task.id}>
                <Link href={`/tasks/${task.id}`}>{task.title}</Link>
                <span className="muted">{[task.owner, task.dueOn && format.date(task.dueOn)].filter(Boolean).join(" · ")}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {meeting.can.log && (
        <section className="section">
          <h2>{t("meetings.addPoint")}</h2>
          <EntityForm
            here={here}
            entity="meeting"
            fields={agendaItemFields}
            action={addAgendaItemAction}
            hidden={{ meetingId: id }}
            submit="meetings.addPoint"
          />
        </section>
      )}
    </>
  );
}
