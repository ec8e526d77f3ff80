import { PublicPage } from "#components/shell/public-page";
import { currentLocale } from "#lib/access/session";
import { env } from "#lib/env";
import { format } from "#lib/i18n/format";
import { translate } from "#lib/i18n/translate";
import { office } from "#lib/office";

const published = "2026-11-24";

/** The accessibility statement after the official template 2.0 of 31 July 2024; machines find its parts by their ids. */
export default async function StatementPage() {
  const locale = await currentLocale();
  const t = translate(locale);
  const f = format(locale);
  const { url, contact, phone } = env();
  return (
    <PublicPage title={t("statement.title")} locale={locale} t={t}>
      <h1>{t("statement.heading")}</h1>
      <p id="a11y-wstep" className="mt-4">
        <span id="a11y-podmiot">{office().name}</span> {t("statement.intro")}{" "}
        <a id="a11y-url" href={url}>
          Grono
        </a>
        . <span id="a11y-zakres">{t("statement.scope")}</span>
      </p>
      {office().kind === "demo" && <p className="notice mt-4">{t("statement.demo")}</p>}
      <dl className="facts mt-4">
        <dt>{t("statement.published")}</dt>
        <dd>
          <time id="a11y-data-publikacja" dateTime={published}>
            {f.day(published)}
          </time>
        </dd>
        <dt>{t("statement.updated")}</dt>
        <dd>
          <time id="a11y-data-aktualizacja" dateTime={published}>
            {f.day(published)}
          </time>
        </dd>
      </dl>
      <section className="section">
        <h2>{t("statement.statusTitle")}</h2>
        <p id="a11y-status">{t("statement.status")}</p>
        <p>{t("statement.limits")}</p>
      </section>
      <section className="section">
        <h2>{t("statement.madeTitle")}</h2>
        <p>
          {t("statement.made")}{" "}
          <time id="a11y-data-sporzadzenie" dateTime={published}>
            {f.day(published)}
          </time>{" "}
          {t("statement.method")}
        </p>
        <p>{t("statement.keys")}</p>
      </section>
      <section className="section">
        <h2>{t("statement.contactTitle")}</h2>
        <p id="a11y-kontakt">
          {t("statement.contact")}{" "}
          <a id="a11y-email" href={`mailto:${contact}`}>
            {contact}
          </a>
          , <span id="a11y-telefon">{phone ?? t("statement.noPhone")}</span>.
        </p>
        <p id="a11y-procedura" className="mt-3">
          {t("statement.procedure")}
        </p>
      </section>
      <section className="section">
        <h2>{t("statement.buildingTitle")}</h2>
        <p id="a11y-architektura">{t("statement.building")}</p>
      </section>
      <section className="section">
        <h2>{t("statement.communicationTitle")}</h2>
        <p id="a11y-komunikacja">{t("statement.communication")}</p>
      </section>
    </PublicPage>
  );
}
