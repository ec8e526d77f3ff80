import { SignOutForm } from "#components/shell/sign-out";
import { Link } from "#components/ui/link";
import type { Work } from "#lib/access/session";
import { setLanguageAction } from "#lib/sign-in/actions";

export function TopBar({ work }: { work: Work }) {
  const { actor, t, locale } = work;
  const other = locale === "pl" ? "en" : "pl";
  return (
    <header className="topbar">
      <form className="search" action="/search" role="search">
        <input className="input" type="search" name="q" placeholder={t("shell.search")} aria-label={t("shell.searchLabel")} accessKey="/" />
      </form>
      <form action={setLanguageAction} className="ml-auto">
        <button className="btn quiet" name="lang" value={other} lang={other}>
          {other === "en" ? "English" : "Polski"}
        </button>
      </form>
      <Link className="font-semibold" href="/account" aria-label={`${actor.name}, ${t("shell.account")}`}>
        {actor.name}
      </Link>
      <SignOutForm userId={actor.userId} ask={t("shell.unsent", { count: "{count}" })}>
        <button className="btn quiet">{t("shell.signOut")}</button>
      </SignOutForm>
    </header>
  );
}
