import { fold } from "#lib/text";

const titles = /^(\p{L}{1,6}\.|prof|dr|hab|inż|mgr|lic|ks|św|płk|gen|mec)$/iu;
const suffixes = /^(jr|sr|jun|sen|mba|phd|dba|ii|iii|iv)\.?$/i;
const particles = new Set([
  "de",
  "del",
  "della",
  "der",
  "den",
  "di",
  "da",
  "du",
  "la",
  "le",
  "van",
  "von",
  "zu",
  "zur",
  "ten",
  "ter",
  "of",
]);

/** A name as it is kept: single spaces, hyphens without any. */
export const tidyName = (typed: string): string =>
  typed
    .replace(/\s+/g, " ")
    .replace(/(?<=\p{L}) ?[\u2010-\u2015-] ?(?=\p{L})/gu, "-")
    .trim();

/** A full name in its parts; titles before and after it belong to neither. */
export function nameParts(fullName: string): { given: string; surname: string } {
  const [main = ""] = tidyName(fullName).split(",");
  const words = main.split(" ").filter(Boolean);
  const named = words.filter((word) => !titles.test(word) && !suffixes.test(word));
  const all = named.length > 0 ? named : words;
  const isParticle = (at: number) => particles.has((all[at] ?? "").toLowerCase());
  let at = all.length - 1;
  while (at > 1 && isParticle(at - 1)) at -= 1;
  return { given: all.slice(0, at).join(" "), surname: all.slice(at).join(" ") };
}

/** One key for all ways to write a name: spaces, case, order, marks and titles do not count. */
export function nameKey(fullName: string): string {
  const { given, surname } = nameParts(fullName);
  return fold(`${given} ${surname}`)
    .split(/[\s-]+/)
    .filter(Boolean)
    .sort()
    .join(" ");
}

/** A full name with the surname first and without titles, for the Polish order. */
export function surnameFirst(fullName: string): string {
  const { given, surname } = nameParts(fullName);
  return [surname, given].filter(Boolean).join(" ");
}
