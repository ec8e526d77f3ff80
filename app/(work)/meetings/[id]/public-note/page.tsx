import { EntityForm } from "#components/form/entity-form";
import { RecordForm } from "#components/form/record-form";
import { Link } from "#components/ui/link";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import { formTexts } from "#lib/forms/texts";
import { getMeeting } from "#lib/meetings/queries";
import { editNoteAction, publishNoteAction, withdrawNoteAction } from "#lib/news/actions";
import { noteFields } from "#lib/news/fields";
import { noteOf } from "#lib/news/queries";
import { recordId, type PageProps } from "#lib/page-props";

export default async function PublicNotePage({ params }: PageProps) {
  const here = await work("meeting.publish");
  const { actor, t } = here;
  const id = recordId((await params).id);
  const [meeting, note] = page(() => [getMeeting(actor, id), noteOf(actor, id)] as const);
  const form = { here, entity: "meeting" as const, fields: noteFields, back: `/meetings/${id}/public-note` };
  return (
    <>
      <PageHeader crumbs={[{ href: `/meetings/${id}/minutes`, label: meeting.title }]} title={t("news.note")} lead={t("news.noteLead")}>
        {note && (
          <span className={note.archivedAt ? "chip" : "chip vine"}>{t(note.archivedAt ? "news.isWithdrawn" : "news.isPublic")}</span>
        )}
        {note && !note.archivedAt && (
          <Link className="btn" href={`/news/${note.id}`}>
            {t("actions.open")}
          </Link>
        )}
      </PageHeader>
      {note ? (
        <div className="columns">
          <EntityForm {...form} action={editNoteAction} record={note} />
          <aside>
            <RecordForm
              action={withdrawNoteAction}
              fields={(["id", "version"] as const).map((name) => ({ name, label: "", kind: "hidden", value: note[name] }))}
              texts={formTexts(t, t(note.archivedAt ? "news.publishAgain" : "news.withdraw"))}
              primary={false}
            />
          </aside>
        </div>
      ) : meeting.status === "approved" ? (
        <div className="columns">
          <EntityForm
            {...form}
            action={publishNoteAction}
            values={{ titlePl: meeting.title, author: actor.name }}
            hidden={{ meetingId: id }}
            submit="news.publish"
          />
        </div>
      ) : (
        <p className="section">{t("news.rules.notApproved")}</p>
      )}
    </>
  );
}
