import type { Action } from "#lib/access/policy";
import { canSome, type Actor } from "#lib/access/actor";
import { entities, type EntityEntry } from "#lib/entities";
import { looseKey, type MessageKey } from "#lib/i18n/key";
import { hasMessage } from "#lib/i18n/translate";
import { countsFor } from "#lib/shell/counts";

export type Place = { href: string; label: MessageKey; count?: number };

const inRail = (group: EntityEntry["rail"]) => Object.values(entities).filter((entry) => entry.rail === group);

/** A short word for the rail where the list's title is long. */
const called = (domain: string): MessageKey => {
  const short = looseKey("shell", domain);
  return hasMessage(short) ? short : looseKey(domain, "title");
};

const office: { href: string; label: MessageKey; right: Action; unless?: Action }[] = [
  { href: "/admin/dictionaries", label: "shell.dictionaries", right: "rate.edit" },
  { href: "/admin/permissions", label: "shell.permissions", right: "permission.read", unless: "user.edit" },
  { href: "/admin", label: "shell.admin", right: "user.edit" },
];

/** Where the rail leads a person: the nouns of the office with the number of records they see, then what supports them. */
export function placesFor(actor: Actor): { main: Place[]; support: Place[] } {
  const counts = countsFor(actor);
  const readable = (group: EntityEntry["rail"]) => inRail(group).filter((entry) => canSome(actor, entry.read));
  return {
    main: [
      { href: "/", label: "shell.home" },
      ...readable("main").map(({ path, domain }) => ({ href: path, label: called(domain), count: counts.get(path) })),
    ],
    support: [
      ...readable("support").map(({ path, domain }) => ({ href: path, label: called(domain) })),
      ...office.filter(({ right, unless }) => canSome(actor, right) && !(unless && canSome(actor, unless))),
    ],
  };
}
