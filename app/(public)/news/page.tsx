import { PublicPage } from "#components/shell/public-page";
import { Link } from "#components/ui/link";
import { currentLocale } from "#lib/access/session";
import { warsawDay } from "#lib/clock";
import { format } from "#lib/i18n/format";
import { translate } from "#lib/i18n/translate";
import { listNews } from "#lib/news/queries";

export default async function NewsPage() {
  const locale = await currentLocale();
  const t = translate(locale);
  const notes = listNews(locale);
  return (
    <PublicPage title={t("news.title")} locale={locale} t={t}>
      <h1>{t("news.title")}</h1>
      {notes.length === 0 && <p className="section muted">{t("news.empty")}</p>}
      <ul className="rows section">
        {notes.map((note) => (
          <li key={note.id}>
            <span lang={note.language}>
              <Link className="font-semibold" href={`/news/${note.id}`}>
                {note.title}
              </Link>
            </span>
            <span className="muted">{format(locale).date(warsawDay(note.publishedAt))}</span>
          </li>
        ))}
      </ul>
      <p className="section">
        <a href="/news/feed.xml">{t("news.feed")}</a>
      </p>
    </PublicPage>
  );
}
