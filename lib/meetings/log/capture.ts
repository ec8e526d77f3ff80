import { and, eq, isNull, ne } from "drizzle-orm";
import { db } from "#db/client";
import { entryKinds } from "#db/enums";
import { attendances } from "#db/schema/meetings";
import { people } from "#db/schema/people";
import { users } from "#db/schema/users";
import type { Actor } from "#lib/access/actor";
import { clusterOptions, themeOptions } from "#lib/clusters/queries";
import { key, type Translate } from "#lib/i18n/translate";
import type { Names } from "#lib/meetings/log/suggest";
import { optionsOf } from "#lib/records/options";

/** The names the capture line offers: all clusters, themes and regions; people of this meeting and of the department. */
export function captureNames(actor: Actor, meetingId: number): Names {
  const present = db()
    .select({ name: people.fullName })
    .from(attendances)
    .innerJoin(people, eq(people.id, attendances.personId))
    .where(eq(attendances.meetingId, meetingId))
    .all();
  const staff = db()
    .select({ name: users.name })
    .from(users)
    .where(and(ne(users.role, "coordinator"), isNull(users.deactivatedAt)))
    .all();
  return {
    clusters: clusterOptions(actor).map((one) => one.name),
    people: [...new Set([...present, ...staff].map((one) => one.name))],
    themes: themeOptions(actor).map((one) => one.name),
    regions: optionsOf(actor, "region").map((one) => one.label),
  };
}

const words = [
  "label",
  "hint",
  "save",
  "savedAt",
  "offline",
  "waiting",
  "createCluster",
  "createRegion",
  "similar",
  "altHint",
  "suggestions",
] as const;

/** The texts of the capture line in the person's language. */
export const captureTexts = (t: Translate) => ({
  ...(Object.fromEntries(words.map((name) => [name, t(`meetings.capture.${name}`)])) as Record<(typeof words)[number], string>),
  kinds: Object.fromEntries(entryKinds.map((kind) => [kind, t(key("enums.entryKind", kind))])),
});
