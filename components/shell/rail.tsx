import { PlaceLink } from "#components/shell/place-link";
import { Link } from "#components/ui/link";
import type { Work } from "#lib/access/session";
import { placesFor, type Place } from "#lib/shell/places";

export const mark = (
  <svg width="26" height="30" viewBox="0 0 26 30" aria-hidden="true">
    <path d="M13 8 C12 4 15 1 19 1 C19 5 17 8 13 8Z" fill="#28653a" />
    <path
      fill="#7a4391"
      d="M10.2 12a4.2 4.2 0 1 1-8.4 0a4.2 4.2 0 1 1 8.4 0M19.2 12.4a4.2 4.2 0 1 1-8.4 0a4.2 4.2 0 1 1 8.4 0M25.1 15.5a3.6 3.6 0 1 1-7.2 0a3.6 3.6 0 1 1 7.2 0M14.5 19a4.2 4.2 0 1 1-8.4 0a4.2 4.2 0 1 1 8.4 0M21.7 21a3.7 3.7 0 1 1-7.4 0a3.7 3.7 0 1 1 7.4 0M16.6 26a3.4 3.4 0 1 1-6.8 0a3.4 3.4 0 1 1 6.8 0"
    />
  </svg>
);

const link = (place: Place, { t }: Work) => (
  <PlaceLink key={place.href} href={place.href}>
    {t(place.label)}
    {place.count !== undefined && <small>{place.count}</small>}
  </PlaceLink>
);

/** The office's nouns with their counts; below 800 px a bar of four takes its place. */
export function Rail({ work }: { work: Work }) {
  const { main, support } = placesFor(work.actor);
  return (
    <nav className="rail" aria-label={work.t("shell.navigation")}>
      <Link className="brand" href="/">
        {mark}
        Grono
      </Link>
      {main.map((place) => link(place, work))}
      <h2>{work.t("shell.support")}</h2>
      {support.map((place) => link(place, work))}
    </nav>
  );
}

export function TabBar({ work }: { work: Work }) {
  const { main } = placesFor(work.actor);
  const four = ["/", "/meetings", "/topics"]
    .map((href) => main.find((place) => place.href === href))
    .filter((place) => place !== undefined);
  return (
    <nav className="tabbar" aria-label={work.t("shell.navigation")}>
      {four.map(({ href, label }) => link({ href, label }, work))}
      {link({ href: "/menu", label: "shell.more" }, work)}
    </nav>
  );
}

export function Menu({ work }: { work: Work }) {
  const { main, support } = placesFor(work.actor);
  return (
    <ul className="rows section">
      {[...main, ...support].map((place) => (
        <li key={place.href}>
          <Link href={place.href}>{work.t(place.label)}</Link>
        </li>
      ))}
    </ul>
  );
}
