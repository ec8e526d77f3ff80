import type { Locale } from "#db/enums";
import { env } from "#lib/env";
import { format } from "#lib/i18n/format";
import type { Translate } from "#lib/i18n/translate";
import { office } from "#lib/office";

type Props = { locale: Locale; t: Translate };

const published = "2026-11-24";
/** What is known not to conform; the website is fully compliant once nothing stands here. */
const unmet = ["map", "files"] as const;
const asked = ["who", "way", "where", "what"] as const;

/** The accessibility statement after version 2.0 (31 July 2024) of the ministry's conditions: its headings in their order, its parts by their ids. */
export function Statement(props: Props) {
  return (
    <>
      <Pledge {...props} />
      <Status {...props} />
      <Made {...props} />
      <Contact {...props} />
      <More {...props} />
    </>
  );
}

function Dated({ id, locale }: { id: string; locale: Locale }) {
  return (
    <time id={id} dateTime={published}>
      {format(locale).day(published)}
    </time>
  );
}

function Pledge({ locale, t }: Props) {
  const { url } = env();
  return (
    <>
      <h1>{t("statement.heading")}</h1>
      <p id="a11y-wstep" className="mt-4">
        <span id="a11y-podmiot">{office().name}</span> {t("statement.pledge")} <span id="a11y-zakres">{t("statement.scope")}</span>{" "}
        {t("statement.pledgeAct")}{" "}
        <a id="a11y-url" href={url}>
          Grono
        </a>
        .
      </p>
      {office().kind === "demo" && <p className="notice mt-4">{t("statement.demo")}</p>}
      <ul className="bullets mt-4">
        <li>
          {t("statement.published")} <Dated id="a11y-data-publikacja" locale={locale} />
        </li>
        <li>
          {t("statement.updated")} <Dated id="a11y-data-aktualizacja" locale={locale} />
        </li>
      </ul>
    </>
  );
}

function Status({ t }: Props) {
  const isPartial = unmet.length > 0;
  return (
    <>
      <section className="section">
        <h2>{t("statement.statusTitle")}</h2>
        <p id="a11y-status">
          {t("statement.thisSite")} <strong>{t(isPartial ? "statement.partial" : "statement.full")}</strong> {t("statement.withAct")}
          {isPartial && ` ${t("statement.because")}`}.
        </p>
      </section>
      {isPartial && (
        <section className="section">
          <h2>{t("statement.unmetTitle")}</h2>
          <h3>{t("statement.unmetAnnex")}</h3>
          <ul className="bullets">
            {unmet.map((one) => (
              <li key={one}>{t(`statement.unmet.${one}`)}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Made({ locale, t }: Props) {
  return (
    <>
      <section className="section">
        <h2>{t("statement.madeTitle")}</h2>
        <p>
          {t("statement.made")} <Dated id="a11y-data-sporzadzenie" locale={locale} />
        </p>
        <p>{t("statement.method")}</p>
      </section>
      <section className="section">
        <h2>{t("statement.easeTitle")}</h2>
        <p>{t("statement.ease")}</p>
      </section>
      <section className="section">
        <h2>{t("statement.keysTitle")}</h2>
        <p>{t("statement.keys")}</p>
      </section>
    </>
  );
}

/** A telephone number as typed, with what a device dials. */
const dialled = (phone: string): string => phone.replace(/(?!^\+)[^\d]/g, "");

function Contact({ t }: Props) {
  const { contact, phone } = env();
  return (
    <>
      <section className="section">
        <h2>{t("statement.contactTitle")}</h2>
        <p id="a11y-kontakt">
          {t("statement.contact")}{" "}
          <a id="a11y-email" href={`mailto:${contact}`}>
            {contact}
          </a>{" "}
          {t("statement.call")}{" "}
          {phone ? (
            <a id="a11y-telefon" href={`tel:${dialled(phone)}`}>
              {phone}
            </a>
          ) : (
            <span id="a11y-telefon">{t("statement.noPhone")}</span>
          )}
          .
        </p>
        <p>{t("statement.right")}</p>
        <p>{t("statement.ask")}</p>
        <ul className="bullets">
          {asked.map((one) => (
            <li key={one}>{t(`statement.asked.${one}`)}</li>
          ))}
        </ul>
        <p>{t("statement.within")}</p>
      </section>
      <section className="section" id="a11y-procedura">
        <h2>{t("statement.complaintTitle")}</h2>
        <p>
          {t("statement.complaint")} <a href="https://bip.brpo.gov.pl/">{t("statement.ombudsman")}</a>.
        </p>
      </section>
    </>
  );
}

function More({ t }: Props) {
  return (
    <section className="section">
      <h2>{t("statement.moreTitle")}</h2>
      <div id="a11y-architektura">
        <h3>{t("statement.buildingTitle")}</h3>
        <p>{t("statement.building")}</p>
      </div>
      <div id="a11y-komunikacja">
        <h3>{t("statement.communicationTitle")}</h3>
        <p>{t("statement.communication")}</p>
      </div>
    </section>
  );
}
