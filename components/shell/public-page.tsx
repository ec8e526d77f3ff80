import type { ReactNode } from "react";
import { Link } from "#components/ui/link";
import type { Locale } from "#db/enums";
import { Foot } from "#components/shell/foot";
import { mark } from "#components/shell/rail";
import { setLanguageAction } from "#lib/sign-in/actions";
import type { Translate } from "#lib/i18n/translate";
import { office } from "#lib/office";

type Props = { title: string; locale: Locale; t: Translate; children: ReactNode };

/** A page that anybody may read: the mark, the language, the words, the footer. */
export function PublicPage({ title, locale, t, children }: Props) {
  const other = locale === "pl" ? "en" : "pl";
  return (
    <>
      <title>{`${title} · ${office().name}`}</title>
      <a className="skip" href="#content">
        {t("shell.skip")}
      </a>
      {office().kind === "demo" && <div className="demo">{t("shell.demo")}</div>}
      <header className="topbar">
        <Link className="brand flex items-center gap-3 font-serif text-xl font-semibold no-underline text-ink" href="/news">
          {mark} Grono
        </Link>
        <form action={setLanguageAction} className="ml-auto">
          <button className="btn quiet" name="lang" value={other} lang={other}>
            {other === "en" ? "English" : "Polski"}
          </button>
        </form>
        <Link className="btn" href="/">
          {t("news.enter")}
        </Link>
      </header>
      <main className="main mx-auto max-w-3xl" id="content" tabIndex={-1}>
        {children}
      </main>
      <Foot t={t} />
    </>
  );
}
