import { PageHeader } from "#components/ui/page-header";
import { OwnCalendar } from "#components/users/own-calendar";
import { OwnPassword, OwnSessions, Profile } from "#components/users/own-account";
import { page, work } from "#lib/access/session";
import { key } from "#lib/i18n/translate";
import { getOwnAccount } from "#lib/users/queries";

export default async function AccountPage() {
  const here = await work();
  const own = page(() => getOwnAccount(here.actor));
  const role = here.t(key("enums.role", here.actor.role));
  return (
    <>
      <PageHeader title={here.t("users.own")} lead={here.t("users.ownLead", { email: own.email, role })} />
      <div className="max-w-3xl">
        <Profile own={own} here={here} />
        <OwnPassword own={own} here={here} />
        <OwnCalendar own={own} here={here} />
        <OwnSessions own={own} here={here} />
      </div>
    </>
  );
}
