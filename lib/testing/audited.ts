import { getTableColumns, gt, max } from "drizzle-orm";
import { db } from "#db/client";
import type { Audited, Entity } from "#db/enums";
import { auditEvents } from "#db/schema/office";
import { entities } from "#lib/entities";

type Row = Record<string, unknown>;
export type Event = typeof auditEvents.$inferSelect;

/** The number of the latest event. */
export const lastEvent = (): number =>
  db()
    .select({ id: max(auditEvents.id) })
    .from(auditEvents)
    .get()?.id ?? 0;

/** Events after that number, the earliest first. */
export const eventsAfter = (id: number): Event[] =>
  db().select().from(auditEvents).where(gt(auditEvents.id, id)).orderBy(auditEvents.id).all();

const isRecord = (entity: Audited | string): entity is Entity => entity in entities;

/** Every record of the kinds that the register knows, by kind and id. */
export const everyRecord = (): Map<string, Row> =>
  new Map(
    Object.entries(entities).flatMap(([entity, { table }]) =>
      (db().select().from(table).all() as Row[]).map((row) => [`${entity} ${String(row.id)}`, row] as const),
    ),
  );

/** Columns that follow from others or from the save itself, so that no event tells of them. */
const untold = new Set(["version", "updatedAt", "updatedBy", "createdAt", "createdBy", "sortKey", "passwordHash", "calendarTokenHash"]);

const isSame = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** Told in another shape: a project's marks as lines; a run is started before its plan is the scenario's. */
const otherwise = new Set(["project marks", "scenario runId"]);

/** True for an event that tells of the record itself and not of a part of it. */
const isOwn = ({ entity, action }: Event) => isRecord(entity) && !((action.split(".")[1] ?? "") in (entities[entity].events ?? {}));

/** What the log tells of a deed, by record: before it and after it, of several events the first and the last word. */
function toldBy(events: Event[]) {
  const told = new Map<string, { before: Row; after: Row }>();
  for (const { entity, entityId, before, after } of events.filter(isOwn)) {
    const one = told.get(`${entity} ${entityId}`) ?? { before: {}, after: {} };
    told.set(`${entity} ${entityId}`, { before: { ...before, ...one.before }, after: { ...one.after, ...after } });
  }
  return told;
}

function columnsOf(name: string): string[] {
  const entity = name.split(" ")[0] ?? "";
  const columns = isRecord(entity) ? Object.keys(getTableColumns(entities[entity].table)) : [];
  return columns.filter((column) => !untold.has(column) && !otherwise.has(`${entity} ${column}`));
}

const shown = (value: unknown) => JSON.stringify(value ?? null);

type Side = { says: Row; is: Row; word: string };
const differs = ({ says, is }: Side, column: string) => column in says && !isSame(says[column], is[column]);

/**
 * Where the log tells of a deed what is not so, as "topic 4 status: …": what changed in a record is named, with what it was and what it is now.
 * Of kinds in `masked` it keeps the values hidden.
 */
export function mistold(events: Event[], then: Map<string, Row>, now: Map<string, Row>, masked: readonly string[] = ["person"]): string[] {
  const told = toldBy(events);
  return [...now.keys()].flatMap((name) => {
    const [was, is, { before, after }] = [then.get(name), now.get(name), told.get(name) ?? { before: {}, after: {} }];
    if (!is) return [];
    const silent = columnsOf(name).filter((column) => was && !isSame(was[column], is[column]) && !(column in after));
    const sides = [{ says: after, is, word: "after" }, ...(was ? [{ says: before, is: was, word: "before" }] : [])];
    const wrong = masked.includes(name.split(" ")[0] ?? "")
      ? []
      : sides.flatMap((side) =>
          columnsOf(name)
            .filter((column) => differs(side, column))
            .map((column) => `${name} ${column}: ${side.word} ${shown(side.says[column])}, but ${shown(side.is[column])}`),
        );
    return [...silent.map((column) => `${name} ${column}: changed, and the log says nothing`), ...wrong];
  });
}
