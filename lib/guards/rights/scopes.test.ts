import { expect, it } from "vitest";
import { missingScopes, scopes, unasked } from "#lib/guards/rights/scopes";
import { parse } from "#lib/guards/reading/sources";

const schema = {
  "db/schema/topics.ts": 'export const topics = sqliteTable("topics", {});\nexport const topicThemes = sqliteTable("topic_themes", {});',
  "db/schema/clusters.ts": 'export const clusters = sqliteTable("clusters", {});',
};
const head = `
import { eq, sql } from "drizzle-orm";
import { db } from "#db/client";
import { clusters } from "#db/schema/clusters";
import { topics, topicThemes } from "#db/schema/topics";
import { topicScope } from "#lib/topics/scope";
`;
const at = (path: string, code: string) => parse({ ...schema, [path]: head + code });
const offence = ["clusters getCluster reads topics"];

it.each([
  ["from", "db().select().from(topics).all()"],
  ["a join", "db().select().from(clusters).leftJoin(topics, eq(topics.clusterId, clusters.id)).all()"],
  ["a part of SQL", "db().select({ n: sql`(select count(*) from ${topics})` }).from(clusters).all()"],
  ["SQL as text", "db().all(sql`select title from topics where id = 1`)"],
])("a scoped table read by %s in another domain is named, through its scope it is not", (_name, read) => {
  const path = "lib/clusters/queries.ts";
  expect(scopes(at(path, `export const getCluster = (actor: Actor) => ${read};`))).toEqual(offence);
  expect(scopes(at(path, `export const getCluster = (actor: Actor) => [${read}, topicScope(actor)];`))).toEqual([]);
  expect(scopes(at("lib/topics/queries.ts", `export const getTopics = (actor: Actor) => ${read};`))).toEqual([]);
});

it("a read hidden in a function of the same file counts for whoever exports it", () => {
  const code = "const all = () => db().select().from(topics).all();\nexport const getCluster = (actor: Actor) => all();";
  expect(scopes(at("lib/clusters/queries.ts", code))).toEqual(offence);
});

it("another domain's scope is not this table's, and a file of the same name elsewhere is none", () => {
  const code = "export const getCluster = (actor: Actor) => [db().select().from(topics).all(), topicScope(actor)];";
  const other = head.replace("#lib/topics/scope", "#lib/clusters/scope");
  expect(scopes(parse({ ...schema, "lib/clusters/queries.ts": other + code }))).toEqual(offence);
});

it("open tables, columns and writes are no reads", () => {
  const code =
    "export const set = (actor: Actor) => [db().select().from(clusters).all(), db().delete(topics).where(eq(topics.id, 1)).run()];";
  expect(scopes(at("lib/clusters/commands.ts", code))).toEqual([]);
});

it("a name of its own inside a function is no table", () => {
  expect(scopes(at("lib/clusters/queries.ts", "export const names = (actor: Actor, topics: string[]) => topics.join();"))).toEqual([]);
});

it("a read of a scoped table asks for an actor first, in its own domain too", () => {
  const named = (code: string) => unasked(at("lib/topics/queries.ts", code));
  expect(named("export const listTopics = () => db().select().from(topics).all();")).toEqual(["topics listTopics reads without an actor"]);
  expect(named("export function listTopics(id: number) { return db().select().from(topics).all(); }")).toHaveLength(1);
  expect(named("export function listTopics(actor: Actor) { return db().select().from(topics).all(); }")).toEqual([]);
});

it("a domain whose tables are scoped has a scope", () => {
  expect(missingScopes(parse({}))).toContain("topics has no scope");
  expect(missingScopes(parse({ "lib/topics/scope.ts": "" }))).not.toContain("topics has no scope");
});
