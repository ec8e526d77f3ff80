import { expect, it } from "vitest";
import { choice, reference, text } from "#lib/records/fields";
import { parse } from "#lib/guards/reading/sources";
import { enumKeys, fieldKeys, loose, missingKeys, missingTexts, undescribed, verbKeys } from "#lib/guards/form/texts";

const pl = { shell: { home: "Pulpit", more: "Więcej" } };
const en = { shell: { home: "Home" } };

it("a key that one language lacks is named, on either side", () => {
  expect(missingKeys({ pl, en })).toEqual(["en lacks shell.more"]);
  expect(missingKeys({ pl: en, en: pl })).toEqual(["pl lacks shell.more"]);
  expect(missingKeys({ pl, en: pl })).toEqual([]);
});

it("a text that is wanted and missing in one language is named", () => {
  expect(missingTexts(["shell.home", "shell.more", "shell.less"], { pl, en })).toEqual(["shell.more", "shell.less"]);
});

it("closed lists want a text for every value", () => {
  expect(enumKeys({ clusterStage: ["formal", "dormant"] })).toEqual(["enums.clusterStage.formal", "enums.clusterStage.dormant"]);
});

it("audited events want a verb, said directly or through a variable; what the policy is asked for does not", () => {
  const code = `import { audit } from "#lib/audit/audit"; import { authorize } from "#lib/access/actor";
    export function f(actor, isNew) { authorize(actor, "topic.read"); const action = isNew ? "topic.create" : "topic.edit";
      audit(actor, action, "topic", 1); audit(actor, "meeting.logEntry", "meeting", 1); audit(actor, \`\${entity}.archive\`, entity, 1); audit(actor, "backup.order", "office"); log("planner.started"); }`;
  const keys = ["archive", "create", "edit", "logEntry", "order"].map((verb) => `history.verbs.${verb}`);
  expect(verbKeys(parse({ "lib/topics/commands.ts": code }), ["topic", "meeting"])).toEqual(keys);
});

const topic = { domain: "topics", columns: ["id", "title", "regionId", "replyDaysLeft"] };

it("fields of a record and of its parts want labels and hints", () => {
  const fields = { title: text({ hint: "topics.titleHint" }), regionId: reference("region") };
  const events = { support: { stance: choice("stance", { label: "topics.voice" }) } };
  const keys = ["topics.title", "topics.titleHint", "topics.region", "topics.voice"];
  expect(fieldKeys({ topic: { ...topic, fields, events } })).toEqual(keys);
});

it("a column that no field describes is named", () => {
  expect(undescribed({ topic: { ...topic, fields: { title: text() } } })).toEqual(["topic.regionId", "topic.replyDaysLeft"]);
  expect(undescribed({ topic: { ...topic, fields: { title: text(), regionId: reference("region"), replyDaysLeft: text() } } })).toEqual([]);
});

it("Polish letters and words between tags stand in the message files alone", () => {
  const found = (path: string, code: string) => loose(parse({ [path]: code }));
  expect(found("lib/topics/rules.ts", 'export const x = "Łódź";')).toEqual(["lib/topics/rules.ts: Łódź"]);
  expect(found("lib/topics/rules.ts", "export const x = `${n} dni później`;")).toHaveLength(1);
  expect(found("components/x/x.tsx", "export const x = <p>Zapisz</p>;")).toEqual(["components/x/x.tsx: Zapisz"]);
  expect(found("components/x/x.tsx", "export const x = <p>{t(save)} · 1</p>; // późno")).toEqual([]);
  expect(found("lib/i18n/messages/pl/x.ts", 'export const x = "Łódź";')).toEqual([]);
});
