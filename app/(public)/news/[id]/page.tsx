import { PublicPage } from "#components/shell/public-page";
import { Link } from "#components/ui/link";
import { currentLocale, page } from "#lib/access/session";
import { warsawDay } from "#lib/clock";
import { format } from "#lib/i18n/format";
import { translate } from "#lib/i18n/translate";
import { readNews } from "#lib/news/queries";
import { recordId, type PageProps } from "#lib/page-props";

export default async function NoteNewsPage({ params }: PageProps) {
  const locale = await currentLocale();
  const t = translate(locale);
  const f = format(locale);
  const id = recordId((await params).id);
  const note = page(() => readNews(id, locale));
  const day = (instant: string) => f.date(warsawDay(instant));
  const funding = locale === "pl" ? note.project?.fundingPl : note.project?.fundingEn;
  return (
    <PublicPage title={note.title} locale={locale} t={t}>
      <p className="crumbs">
        <Link href="/news">{t("news.title")}</Link> /
      </p>
      <article lang={note.language}>
        <h1>{note.title}</h1>
        <p className="muted mt-1" lang={locale}>
          {[f.weekday(note.day), note.place].filter(Boolean).join(", ")}
        </p>
        {note.body
          .split(/\n\s*\n/)
          .filter((text) => text.trim())
          .map((text, index) => (
            <p key={index} className="mt-4 max-w-[68ch] whitespace-pre-line">
              {text}
            </p>
          ))}
      </article>
      <p className="section muted small">
        {[
          t("news.by", { author: note.author }),
          t("news.published", { day: day(note.publishedAt) }),
          note.changedAt && t("news.changed", { day: day(note.changedAt) }),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {note.project && (
        <section className="section small">
          <p className="font-semibold">{note.project.marks.map((one) => one[locale]).join(" | ")}</p>
          {funding && <p className="muted">{funding}</p>}
        </section>
      )}
    </PublicPage>
  );
}
