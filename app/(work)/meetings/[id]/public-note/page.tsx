import { RecordForm } from "#components/form/record-form";
import { Link } from "#components/ui/link";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import type { FieldSpec } from "#lib/forms/spec";
import { formTexts } from "#lib/forms/texts";
import { getMeeting } from "#lib/meetings/queries";
import { editNoteAction, publishNoteAction, withdrawNoteAction } from "#lib/news/actions";
import { noteOf } from "#lib/news/queries";
import type { PageProps } from "#lib/page-props";

export default async function PublicNotePage({ params }: PageProps) {
  const { actor, t } = await work("meeting.publish");
  const id = Number((await params).id);
  const [meeting, note] = page(() => [getMeeting(actor, id), noteOf(actor, id)] as const);
  const which: FieldSpec[] = note
    ? [
        { name: "id", label: "", kind: "hidden", value: note.id },
        { name: "version", label: "", kind: "hidden", value: note.version },
      ]
    : [{ name: "meetingId", label: "", kind: "hidden", value: id }];
  const fields: FieldSpec[] = [
    { name: "titlePl", label: t("news.titlePl"), value: note?.titlePl ?? meeting.title, required: true, lang: "pl" },
    {
      name: "bodyPl",
      label: t("news.bodyPl"),
      hint: t("news.bodyHint"),
      kind: "textarea",
      value: note?.bodyPl,
      required: true,
      lang: "pl",
    },
    { name: "titleEn", label: t("news.titleEn"), value: note?.titleEn, lang: "en" },
    { name: "bodyEn", label: t("news.bodyEn"), hint: t("news.bodyEnHint"), kind: "textarea", value: note?.bodyEn, lang: "en" },
    { name: "author", label: t("news.author"), value: note?.author ?? actor.name, required: true },
  ];
  const crumbs = [{ href: `/meetings/${id}/minutes`, label: meeting.title }];
  return (
    <>
      <PageHeader crumbs={crumbs} title={t("news.note")} lead={t("news.noteLead")}>
        {note && (
          <span className={note.archivedAt ? "chip" : "chip vine"}>{t(note.archivedAt ? "news.isWithdrawn" : "news.isPublic")}</span>
        )}
        {note && !note.archivedAt && (
          <Link className="btn" href={`/news/${note.id}`}>
            {t("actions.open")}
          </Link>
        )}
      </PageHeader>
      {meeting.status !== "approved" && !note ? (
        <p className="section">{t("news.rules.notApproved")}</p>
      ) : (
        <div className="columns">
          <RecordForm
            action={note ? editNoteAction : publishNoteAction}
            fields={[...which, ...fields]}
            texts={formTexts(t, t(note ? "actions.save" : "news.publish"))}
            requestId={note ? undefined : crypto.randomUUID()}
            back={`/meetings/${id}/public-note`}
          />
          <aside>
            {note && (
              <RecordForm
                action={withdrawNoteAction}
                fields={which}
                texts={formTexts(t, t(note.archivedAt ? "news.publishAgain" : "news.withdraw"))}
                primary={false}
              />
            )}
          </aside>
        </div>
      )}
    </>
  );
}
