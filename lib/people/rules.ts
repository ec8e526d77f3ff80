import { surnameFirst } from "#lib/reading/names";
import { sortKey } from "#lib/text";

/** Sources of a contact that carry the duty of art. 14 RODO, to tell the person within a month. */
export const fromElsewhere = ["someone", "public"] as const;

export const isFromElsewhere = (source: string | null): boolean => fromElsewhere.some((one) => one === source);

/** The same day of the next month, or that month's last day. */
export function monthAfter(day: string): string {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(dayOfMonth, last))).toISOString().slice(0, 10);
}

/** The key that puts people in the Polish order of their surnames. */
export const sortKeyOf = (fullName: string): string => sortKey(surnameFirst(fullName));

type Noticed = { contactSource: string | null; obtainedOn: string | null; informedOn: string | null; anonymisedAt: string | null };

/** The day by which the person must be told where their data come from (art. 14(3)(a) RODO); null when nothing is owed. */
export const noticeDueOn = (person: Noticed): string | null =>
  isFromElsewhere(person.contactSource) && person.obtainedOn && !person.informedOn && !person.anonymisedAt
    ? monthAfter(person.obtainedOn)
    : null;

const initials = (name: string) =>
  name
    .split(/[\s-]+/)
    .map((part) => `${part[0] ?? ""}.`)
    .join(" ");
const maskedEmail = (email: string) => email.replace(/^(.).*@/, "$1…@");
const maskedPhone = (phone: string) => `…${phone.slice(-2)}`;

type Contact = { fullName?: string; sortKey?: string; email?: string | null; phone?: string | null };

/** A person as the append-only log may keep them: initials, not the name; the ends of address and phone. Erasure then leaves nothing behind. */
export function masked<T extends Contact>(person: T): T {
  const { fullName, sortKey, email, phone } = person;
  return {
    ...person,
    ...(sortKey === undefined ? {} : { sortKey: "" }),
    ...(fullName === undefined ? {} : { fullName: initials(fullName) }),
    ...(email ? { email: maskedEmail(email) } : {}),
    ...(phone ? { phone: maskedPhone(phone) } : {}),
  };
}

/** Both states masked; a change that the masks hide is marked, so that the history still tells of it. */
export function maskedChange<T extends Contact>(before: T, after: T): [T, T] {
  const [was, is] = [masked(before), masked(after)];
  for (const name of ["fullName", "email", "phone"] as const)
    if (before[name] !== after[name] && was[name] === is[name]) Object.assign(is, { [name]: `${is[name]} ≠` });
  return [was, is];
}
