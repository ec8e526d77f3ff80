import { describe, expect, it } from "vitest";
import { parse } from "#lib/guards/reading/sources";
import { writes } from "#lib/guards/rights/writes";

const head = `
import { database, db, transaction } from "#db/client";
import { topics } from "#db/schema/topics";
import { authorize, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { updateVersioned } from "#lib/records/records";
`;
const records = `
import { db } from "#db/client";
/** Raises the version. Part of the caller's transaction. */
export function updateVersioned(table: unknown) { db().update(table).set({}).run(); }
`;
const found = (code: string, more: Record<string, string> = {}) =>
  writes(parse({ "lib/topics/commands.ts": head + code, "lib/records/records.ts": records, ...more }));

const guarded = 'authorize(actor, "topic.edit"); audit(actor, "topic.edit", "topic", 1);';

describe("a write without authorize or audit is named", () => {
  it.each([
    ["an insert", "db().insert(topics).values({}).run();"],
    ["an update", "db().update(topics).set({}).run();"],
    ["a delete", "db().delete(topics).run();"],
    ["a builder kept in a variable", "const builder = db(); builder.delete(topics).run();"],
    ["a transaction", "transaction(() => 1);"],
    ["SQL as text", 'database().exec("delete from topics");'],
    ["SQL as a template", "db().run(sql`update ${topics} set status = 1`);"],
    ["a function that is part of the caller's transaction", "updateVersioned(topics);"],
  ])("%s", (_name, deed) => {
    const command = (body: string) => `export function archiveTopic(actor: Actor) { ${body} }`;
    expect(found(command(deed))).toEqual(["topics archiveTopic writes without authorize nor audit"]);
    expect(found(command(`authorize(actor, "topic.edit"); ${deed}`))).toEqual(["topics archiveTopic writes without audit"]);
    expect(found(command(`audit(actor, "topic.archive", "topic", 1); ${deed}`))).toEqual(["topics archiveTopic writes without authorize"]);
    expect(found(command(guarded + deed))).toEqual([]);
  });

  it("the right to read is no right to write", () => {
    const code = 'authorize(actor, "topic.read"); audit(actor, "topic.archive", "topic", 1); db().delete(topics).run();';
    expect(found(`export function archiveTopic(actor: Actor) { ${code} }`)).toEqual(["topics archiveTopic writes without authorize"]);
  });

  it("an arrow function, and a write hidden in a function of the same file", () => {
    const code = "const clear = () => db().delete(topics).run();\nexport const archiveTopic = (actor: Actor) => clear();";
    expect(found(code)).toEqual(["topics archiveTopic writes without authorize nor audit"]);
  });

  it("a route handler in app", () => {
    const route = `${head}\nexport async function POST() { db().delete(topics).run(); }`;
    expect(found("", { "app/api/clear/route.ts": route })).toEqual(["app/api/clear/route.ts POST writes without authorize nor audit"]);
  });
});

describe("no offence", () => {
  it("what is authorized and audited in functions of other files", () => {
    const rights = `import { authorize } from "#lib/access/actor"; export const mayEdit = (actor) => authorize(actor, "topic.edit");`;
    const trail = `import { audit } from "#lib/audit/audit"; export const logged = (actor) => audit(actor, "topic.edit", "topic", 1);`;
    const code = `import { mayEdit } from "#lib/topics/rights"; import { logged } from "#lib/topics/trail";
      export function archiveTopic(actor: Actor) { mayEdit(actor); db().delete(topics).run(); logged(actor); }`;
    expect(found(code, { "lib/topics/rights.ts": rights, "lib/topics/trail.ts": trail })).toEqual([]);
  });

  it("a function documented as part of the caller's transaction, whose callers answer for it", () => {
    const part = "/** Clears; part of the caller's transaction. */\nexport function clear() { db().delete(topics).run(); }";
    expect(found(part)).toEqual([]);
    const caller = `import { clear } from "#lib/topics/commands"; export function run() { clear(); }`;
    expect(found(part, { "lib/jobs/clear.ts": caller })).toEqual(["jobs run writes without authorize nor audit"]);
  });

  it("verbs of maps, sets and hashes, and a caller of a command that answers for itself", () => {
    expect(
      found(
        'export function count() { new Map([[1, 2]]).delete(1); createHash("x").update("y"); return db().select().from(topics).all(); }',
      ),
    ).toEqual([]);
    const command = `export function archiveTopic(actor: Actor) { ${guarded} db().delete(topics).run(); }`;
    const caller = `import { archiveTopic } from "#lib/topics/commands"; export const archiveAction = (actor) => archiveTopic(actor);`;
    expect(found(command, { "lib/topics/actions.ts": caller })).toEqual([]);
  });
});
