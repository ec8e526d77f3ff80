import { Link } from "#components/ui/link";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import { mayEdit, readDictionaries } from "#lib/dictionaries/queries";
import { dictionaries } from "#lib/dictionaries/rules";
import { looseKey } from "#lib/i18n/translate";

export default async function DictionariesPage() {
  const { actor, t, format, locale } = await work("rate.edit");
  const all = page(() => readDictionaries(actor));
  const about = (entry: object) => {
    if ("axis" in entry) return t(looseKey("enums.themeAxis", String(entry.axis)));
    if ("weight" in entry) return `${t("dictionaries.weight")}: ${String(entry.weight)}`;
    return "amount" in entry ? format.money(Number(entry.amount)) : "";
  };
  return (
    <>
      <PageHeader title={t("dictionaries.title")} lead={t("dictionaries.lead")} />
      {dictionaries.map((name) => (
        <section key={name} className="section">
          <h2>{t(`dictionaries.${name}.title`)}</h2>
          <ul className="rows max-w-[760px]">
            {all[name].map((entry) => (
              <li key={entry.id}>
                <span>
                  {mayEdit(actor, name) ? (
                    <Link href={`/admin/dictionaries/${name}/${entry.id}`}>{locale === "pl" ? entry.namePl : entry.nameEn}</Link>
                  ) : locale === "pl" ? (
                    entry.namePl
                  ) : (
                    entry.nameEn
                  )}
                  {entry.archivedAt && <span className="chip ml-2">{t("dictionaries.retired")}</span>}
                </span>
                <span className="muted">{about(entry)}</span>
              </li>
            ))}
          </ul>
          {name !== "rates" && mayEdit(actor, name) && (
            <p className="mt-2">
              <Link className="btn" href={`/admin/dictionaries/${name}/new`}>
                {t(`dictionaries.${name}.new`)}
              </Link>
            </p>
          )}
        </section>
      ))}
    </>
  );
}
