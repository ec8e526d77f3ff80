import { Link } from "#components/ui/link";
import { currentActor, currentAddress } from "#lib/access/session";
import { translate } from "#lib/i18n/translate";
import { contextOf } from "#lib/list-context";
import { neighboursOf } from "#lib/shell/neighbours/neighbours";

type Crumb = { href: string; label: string };

/** The way up from a page: to the list as it was left where the record was opened from one, and there to the records beside it. */
export async function WayBack({ crumbs }: { crumbs: Crumb[] }) {
  const [actor, address] = [await currentActor(), await currentAddress()];
  const list = contextOf(address)?.list;
  const beside = actor && crumbs.some(({ href }) => href === list) ? neighboursOf(actor, address) : undefined;
  const t = actor && translate(actor.locale);
  return (
    <div className="crumbs">
      {crumbs.map((crumb) => (
        <span key={crumb.href}>
          <Link href={beside && crumb.href === list ? beside.back : crumb.href}>{crumb.label}</Link>
          {" / "}
        </span>
      ))}
      {beside && t && (
        <nav className="beside" aria-label={t("list.beside")}>
          {beside.previous && (
            <Link href={beside.previous} rel="prev">
              {t("list.previousRecord")}
            </Link>
          )}
          {beside.place && <span>{t("list.place", beside.place)}</span>}
          {beside.next && (
            <Link href={beside.next} rel="next">
              {t("list.nextRecord")}
            </Link>
          )}
        </nav>
      )}
    </div>
  );
}
