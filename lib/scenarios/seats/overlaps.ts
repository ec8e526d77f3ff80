import { and, eq, inArray, isNull, ne, notInArray } from "drizzle-orm";
import { db } from "#db/client";
import { regions } from "#db/schema/regions";
import { activities, participants, scenarios } from "#db/schema/scenarios";
import { can, isOwn, type Actor } from "#lib/access/actor";
import { addDays } from "#lib/clock";
import { format } from "#lib/i18n/format";
import { key, translate } from "#lib/i18n/translate";
import type { ProgrammeItem, Seat } from "#lib/scenarios/programme/content";
import { calledOffStates, isCalledOff, isOpen } from "#lib/scenarios/rules";
import { shareDays } from "#lib/scenarios/seats/rules";

/** Every activity the people are named or in reserve for, where both it and its scenario still stand. One statement. */
const namedFor = (personIds: number[]) =>
  db()
    .select({
      personId: participants.personId,
      activityId: activities.id,
      type: activities.type,
      startsOn: activities.startsOn,
      days: activities.days,
      scenarioId: scenarios.id,
      title: scenarios.title,
      status: scenarios.status,
      release: scenarios.release,
      pl: regions.namePl,
      en: regions.nameEn,
    })
    .from(participants)
    .innerJoin(activities, eq(activities.id, participants.activityId))
    .innerJoin(scenarios, eq(scenarios.id, activities.scenarioId))
    .innerJoin(regions, eq(regions.id, activities.regionId))
    .where(
      and(
        inArray(participants.personId, personIds),
        isNull(participants.archivedAt),
        ne(participants.status, "declined"),
        isNull(activities.archivedAt),
        notInArray(activities.status, [...calledOffStates]),
        isNull(scenarios.archivedAt),
        ne(scenarios.status, "cancelled"),
      ),
    )
    .orderBy(activities.startsOn, activities.id)
    .all();

type Other = ReturnType<typeof namedFor>[number];

/** A coordinator reads of another activity only what is released; of the rest, that the days are taken. */
function sentence(actor: Actor, other: Other, scenarioId: number): string {
  const t = translate(actor.locale);
  const { dayMonth, dayAtEnd } = format(actor.locale);
  if (!can(actor, "run.read") && (other.release === 0 || isOpen(other.status))) return t("scenarios.overlap.unnamed");
  const lastDay = addDays(other.startsOn, other.days - 1);
  const days = other.days === 1 ? dayAtEnd(other.startsOn) : `${dayMonth(other.startsOn)} – ${dayAtEnd(lastDay)}`;
  const region = actor.locale === "en" ? (other.en ?? other.pl) : other.pl;
  const what = { activity: `${t(key("scenarios.short", other.type))}, ${region}`, days };
  return other.scenarioId === scenarioId
    ? t("scenarios.overlap.here", what)
    : t("scenarios.overlap.there", { ...what, title: other.title });
}

/** Row of a seat or the reserve → what else its person is named for on the same days, a sentence each. Staff read all, a coordinator those of the own clusters. */
export function overlapsOf(actor: Actor, scenarioId: number, items: ProgrammeItem[]): Map<number, string[]> {
  const seen = (row: Seat) => row.personId !== null && (can(actor, "run.read") || isOwn(actor, row));
  const rows = items
    .filter((item) => !isCalledOff(item.status))
    .flatMap((item) => [...item.seats, ...item.reserve].filter(seen).map((row) => ({ row, item })));
  const others = namedFor([...new Set(rows.flatMap(({ row }) => row.personId ?? []))]);
  return new Map(
    rows.map(({ row, item }) => {
      const clashing = others.filter(
        (other) =>
          other.personId === row.personId &&
          other.activityId !== item.id &&
          shareDays(item, { startsOn: other.startsOn, endsOn: addDays(other.startsOn, other.days - 1) }),
      );
      return [row.id, [...new Set(clashing.map((other) => sentence(actor, other, scenarioId)))]];
    }),
  );
}
