import { PlaceLink } from "#components/shell/place-link";
import { Link } from "#components/ui/link";
import { canSome, isStaff } from "#lib/access/actor";
import type { Work } from "#lib/access/session";
import { railCounts } from "#lib/shell/counts";

type Place = { href: string; label: string; count?: number };

export const mark = (
  <svg width="26" height="30" viewBox="0 0 26 30" aria-hidden="true">
    <path d="M13 8 C12 4 15 1 19 1 C19 5 17 8 13 8Z" fill="#28653a" />
    <path
      fill="#7a4391"
      d="M10.2 12a4.2 4.2 0 1 1-8.4 0a4.2 4.2 0 1 1 8.4 0M19.2 12.4a4.2 4.2 0 1 1-8.4 0a4.2 4.2 0 1 1 8.4 0M25.1 15.5a3.6 3.6 0 1 1-7.2 0a3.6 3.6 0 1 1 7.2 0M14.5 19a4.2 4.2 0 1 1-8.4 0a4.2 4.2 0 1 1 8.4 0M21.7 21a3.7 3.7 0 1 1-7.4 0a3.7 3.7 0 1 1 7.4 0M16.6 26a3.4 3.4 0 1 1-6.8 0a3.4 3.4 0 1 1 6.8 0"
    />
  </svg>
);

function places({ actor, t }: Work): { main: Place[]; support: Place[] } {
  const counts = isStaff(actor) ? railCounts() : undefined;
  const main = [
    { href: "/", label: t("shell.home") },
    { href: "/meetings", label: t("shell.meetings"), count: counts?.meetings },
    { href: "/topics", label: t("shell.topics"), count: counts?.topics },
    { href: "/clusters", label: t("shell.clusters"), count: counts?.clusters },
    { href: "/regions", label: t("shell.regions"), count: counts?.regions },
    { href: "/scenarios", label: t("shell.scenarios"), count: counts?.scenarios },
  ];
  const support = [
    { href: "/people", label: t("shell.people"), allowed: canSome(actor, "person.read") },
    { href: "/organisations", label: t("shell.organisations"), allowed: canSome(actor, "organisation.read") },
    { href: "/projects", label: t("shell.projects"), allowed: canSome(actor, "programme.read") },
    { href: "/decisions", label: t("shell.decisions"), allowed: true },
    { href: "/tasks", label: t("shell.tasks"), allowed: canSome(actor, "task.read") },
    { href: "/admin/dictionaries", label: t("shell.dictionaries"), allowed: canSome(actor, "rate.edit") },
    {
      href: "/admin/permissions",
      label: t("shell.permissions"),
      allowed: canSome(actor, "permission.read") && !canSome(actor, "user.edit"),
    },
    { href: "/admin", label: t("shell.admin"), allowed: canSome(actor, "user.edit") },
  ].filter((place) => place.allowed);
  return { main, support };
}

const link = (place: Place) => (
  <PlaceLink key={place.href} href={place.href}>
    {place.label}
    {place.count !== undefined && <small>{place.count}</small>}
  </PlaceLink>
);

/** The office's nouns with their counts; below 800 px a bar of four takes its place. */
export function Rail({ work }: { work: Work }) {
  const { main, support } = places(work);
  return (
    <nav className="rail" aria-label={work.t("shell.navigation")}>
      <Link className="brand" href="/">
        {mark}
        Grono
      </Link>
      {main.map(link)}
      <h2>{work.t("shell.support")}</h2>
      {support.map(link)}
    </nav>
  );
}

export function TabBar({ work }: { work: Work }) {
  const { main } = places(work);
  const four = ["/", "/meetings", "/topics"]
    .map((href) => main.find((place) => place.href === href))
    .filter((place) => place !== undefined);
  return (
    <nav className="tabbar" aria-label={work.t("shell.navigation")}>
      {four.map((place) => link({ href: place.href, label: place.label }))}
      {link({ href: "/menu", label: work.t("shell.more") })}
    </nav>
  );
}

export function Menu({ work }: { work: Work }) {
  const { main, support } = places(work);
  return (
    <ul className="rows section">
      {[...main, ...support].map((place) => (
        <li key={place.href}>
          <Link href={place.href}>{place.label}</Link>
        </li>
      ))}
    </ul>
  );
}
