import { eq } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Entity } from "#db/enums";
import { db, transaction } from "#db/client";
import { authorize, found, type Actor, type Owned } from "#lib/access/actor";
import type { Action } from "#lib/access/policy";
import { audit } from "#lib/audit/audit";
import { now } from "#lib/clock";
import { entities } from "#lib/entities";
import { requireChosen } from "#lib/records/chosen";
import type { Archived } from "#lib/records/fields";
import { authored, updateVersioned, type VersionedTable, type Writable } from "#lib/records/versioned";
import { reindex, type SearchDocument } from "#lib/search/search";

type PlainTable = VersionedTable & { archivedAt: SQLiteColumn };
type Row = Record<string, unknown>;

/** A kind of record that is added, edited and archived by one right and has no states. */
export type Plain<T extends PlainTable, Input extends object> = {
  entity: Entity;
  table: T;
  edit: Action;
  /** The row that an input means; throws what stands beside a field. */
  row: (input: Input, id: number) => Partial<T["$inferInsert"]>;
  /** What finds it; null for a row that nobody shall find. */
  words?: (id: number) => SearchDocument | null;
  /** How the append-only log may keep what was and what is: personal values masked. */
  kept?: (before: Partial<T["$inferSelect"]>, after: Partial<T["$inferSelect"]>) => readonly [Row, Row];
};

/** What the archive needs to know of a kind of record. */
export type Archivable<T extends PlainTable> = Pick<Plain<T, object>, "entity" | "table" | "edit" | "words">;

type Named = { id: number; version: number };

const load = (table: PlainTable, id: number): Row & { archivedAt: string | null } =>
  found(db().select().from(table).where(eq(table.id, id)).get()) as Row & { archivedAt: string | null };

/** Whose a row is, where rows of its kind belong to clusters. */
const ownerOf = ({ clusterId }: Row): Owned => ({ clusterId: typeof clusterId === "number" ? clusterId : null });

const keptOf = <T extends PlainTable, Input extends object>({ kept }: Plain<T, Input>, before: Row, after: Row): readonly [Row, Row] =>
  kept ? kept(before as Partial<T["$inferSelect"]>, after as Partial<T["$inferSelect"]>) : [before, after];

/** Adds a record and returns its id; `more` are columns that no form sets, as its source. */
export function createRecord<T extends PlainTable, Input extends object>(
  actor: Actor,
  kind: Plain<T, Input>,
  input: Input,
  more: Partial<T["$inferInsert"]> = {},
): number {
  const { entity, table, edit, row, words } = kind;
  return transaction(() => {
    authorize(actor, edit, ownerOf(input as Row));
    requireChosen(actor, entities[entity].fields, input as Row);
    const values = { ...row(input, 0), ...more, ...authored(actor) };
    const { lastInsertRowid } = db().insert(table).values(values).run();
    const id = Number(lastInsertRowid);
    audit(actor, `${entity}.create`, entity, id, null, keptOf(kind, {}, input as Row)[1]);
    if (words) reindex(entity, id, words(id));
    return id;
  });
}

/** Saves a record's fields; throws `conflict` when somebody saved it meanwhile. Returns its id. */
export function editRecord<T extends PlainTable, Input extends object>(
  actor: Actor,
  kind: Plain<T, Input>,
  { id, version, ...input }: Input & Named,
): number {
  const { entity, table, edit, row, words } = kind;
  return transaction(() => {
    const before = load(table, id);
    authorize(actor, edit, ownerOf(before));
    const values = row(input as unknown as Input, id);
    authorize(actor, edit, ownerOf({ ...before, ...values }));
    requireChosen(actor, entities[entity].fields, input);
    updateVersioned(table, id, version, values as Writable<T, object>, actor);
    audit(actor, `${entity}.edit`, entity, id, ...keptOf(kind, before, load(table, id)));
    if (words) reindex(entity, id, words(id));
    return id;
  });
}

/** Moves a record into the archive, or back out of it. Returns its id. */
export function archiveRecord<T extends PlainTable>(
  actor: Actor,
  { entity, table, edit, words }: Archivable<T>,
  { id, version }: Archived,
): number {
  return transaction(() => {
    const before = load(table, id);
    authorize(actor, edit, ownerOf(before));
    const archivedAt = before.archivedAt ? null : now();
    updateVersioned(table, id, version, { archivedAt } as Writable<T, object>, actor);
    const change = [{ archivedAt: before.archivedAt }, { archivedAt }] as const;
    audit(actor, archivedAt ? `${entity}.archive` : `${entity}.restore`, entity, id, ...change);
    if (words) reindex(entity, id, words(id));
    return id;
  });
}
