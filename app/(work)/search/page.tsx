import { Link } from "#components/ui/link";
import { PageHeader } from "#components/ui/page-header";
import { work } from "#lib/access/session";
import { key } from "#lib/i18n/translate";
import type { PageProps } from "#lib/page-props";
import { pathOf } from "#lib/search/paths";
import { search } from "#lib/search/everything";

export default async function SearchPage({ searchParams }: PageProps) {
  const { actor, t } = await work();
  const q = String((await searchParams).q ?? "").slice(0, 200);
  const hits = search(actor, q);
  return (
    <>
      <PageHeader title={t("search.title")} />
      <form action="/search" className="filters" role="search">
        <label>
          {t("shell.searchLabel")}
          <input className="input" type="search" name="q" defaultValue={q} />
        </label>
        <button className="btn primary">{t("shell.searchLabel")}</button>
        <span className="count" role="status">
          {t("list.results", { count: hits.length })}
        </span>
      </form>
      {q && hits.length === 0 && <p className="section muted">{t("search.none")}</p>}
      <ul className="rows section">
        {hits.map((hit) => (
          <li key={`${hit.entity}-${hit.entityId}`}>
            <span>
              <Link href={pathOf(hit.entity, hit.entityId)}>{hit.title}</Link>
              <small className="block muted">{hit.subtitle}</small>
            </span>
            <span className="muted">{t(key("enums.entity", hit.entity))}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
