import { globSync } from "node:fs";
import { entities, type Entity } from "#db/enums";
import type { Actor } from "#lib/access/actor";
import { toCsv } from "#lib/export/table";
import { voice } from "#lib/i18n/voice";
import { fileColumns } from "#lib/list/cells";
import { parseList, type Listed, type ListOf, type ListState } from "#lib/list/list";

/** How people come upon a kind of record: its list with the file that is handed out, and what is read of one by its id. */
type Read = { list: ((actor: Actor) => unknown) & { described?: Described }; pages: readonly ((actor: Actor, id: number) => unknown)[] };

/** What a domain's kinds of record are read by; the tests try it with every role and every row. */
export type Reads = Partial<Record<Entity, Read>>;

type Lister<Row> = (actor: Actor, state: ListState, all: boolean) => Listed<Row>;

/** A list with how its rows are read, all pages at once where it makes a file. */
export type Described = { list: ListOf<{ id: number }>; rows: (actor: Actor, params: Record<string, string>) => { id: number }[] };

export const described = <Row extends { id: number }>(list: ListOf<Row>, read: Lister<Row>): Described => ({
  list: list as unknown as ListOf<{ id: number }>,
  rows: (actor, params) => read(actor, parseList(list, params), true).rows,
});

/** Both halves of a list as rows, and as the file. */
export const listed = <Row extends { id: number }>(list: ListOf<Row>, read: Lister<Row>) => {
  const halves = (actor: Actor) =>
    [{}, { archived: "1" }, { q: "kanarek" }, { status: "all" }].map((params) => {
      const { rows } = read(actor, parseList(list, params), true);
      return [rows, toCsv(fileColumns(list.domain, list.columns, voice("pl")), rows, voice("pl"))];
    });
  return Object.assign(halves, { described: described(list, read) });
};

/** What all domains declare; throws for a kind of record that none reads. */
export async function allReads(): Promise<Record<Entity, Read>> {
  const files = globSync("lib/*/replay.ts").filter((file) => !file.includes("testing"));
  const modules = await Promise.all(files.map((file) => import(`../../${file}`) as Promise<{ reads?: Reads }>));
  const reads = Object.assign({}, ...modules.map((module) => module.reads)) as Record<Entity, Read>;
  for (const entity of entities) if (!(entity in reads)) throw new Error(`No domain's replay.ts says how a ${entity} is read.`);
  return reads;
}
