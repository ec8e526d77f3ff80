import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, describe, expect, it } from "vitest";
import { db, database } from "#db/client";
import { projects } from "#db/schema/projects";
import { byHandKind, costLinesKind } from "#db/schema/snapshots/activity";
import { dataIn, textOf, type SnapshotKind } from "#db/schema/snapshots/format";
import { draftKind } from "#db/schema/snapshots/draft";
import { marksKind } from "#db/schema/snapshots/marks";
import { minutesKind } from "#db/schema/snapshots/minutes";
import { paramsKind } from "#db/schema/snapshots/params";
import { releaseKind } from "#db/schema/snapshots/release";
import { revisionKind } from "#db/schema/snapshots/revision";
import { scoringKind } from "#db/schema/snapshots/scoring";
import { beforeKind, inputKind, progressKind, resultKind, settingsKind } from "#db/schema/snapshots/run";
import { withOffice } from "#lib/testing/office";
import { keptVersions, layOffice } from "#lib/testing/populated";

const kept = {
  "meeting_minutes.snapshot": minutesKind,
  "scenario_releases.snapshot": releaseKind,
  "topic_revisions.content": revisionKind,
  "notifications.params": paramsKind,
  "projects.marks": marksKind,
  "planner_runs.input": inputKind,
  "planner_runs.settings": settingsKind,
  "planner_runs.before": beforeKind,
  "planner_runs.result": resultKind,
  "planner_runs.progress": progressKind,
} as Record<string, SnapshotKind<unknown>>;

/** Columns that no kept version has yet, with something to keep in each. */
const later = {
  "activities.cost_lines": [costLinesKind, [{ key: "venue", quantity: 1, amount: 500, perSeat: false }]],
  "activities.by_hand": [byHandKind, ["days", "costs"]],
  "form_drafts.typed": [draftKind, { fields: { title: "Temat", themeIds: ["1", "2"] } }],
  "decisions.scoring": [scoringKind, { round: 1, criteria: [{ id: 1, pl: "Gotowość", en: "Readiness", weight: 2 }] }],
} as Record<string, [SnapshotKind<unknown>, unknown]>;

const folder = mkdtempSync(join(tmpdir(), "grono-snapshots-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(keptVersions())("what %s kept", (version) => {
  const file = join(folder, `${version}.db`);
  layOffice(version, file);

  it.each(Object.entries(kept))("%s is read, and written again as the same", (place, kind) => {
    const [table, column] = place.split(".");
    const client = new Database(file, { readonly: true });
    const texts = client.prepare(`select ${column} from ${table} where ${column} is not null`).pluck().all() as string[];
    client.close();
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) {
      const data = dataIn(kind, text);
      const again = textOf(kind, data);
      expect(JSON.parse(again)).toMatchObject({ format: kind.format });
      expect(dataIn(kind, again)).toEqual(data);
    }
  });
});

it("every snapshot column stands in the list above", () => {
  const sources = globSync("db/schema/*.ts").map((name) => readFileSync(name, "utf8"));
  expect(sources.join().match(/\bsnapshot\("/g)).toHaveLength(Object.keys({ ...kept, ...later }).length);
});

describe("format 1, as it was written without a number", () => {
  it("minutes approved before tasks were carried over", () => {
    const text = `{"title":"Forum","day":"2013-07-03","startTime":"10:00","endTime":null,"place":"Wrocław","caseMark":null,"minuteTaker":null,
      "project":{"acronym":"CluStrat","fundingPl":null,"fundingEn":null,"marks":[{"kind":"text","pl":"CluStrat","en":"CluStrat"}]},
      "participants":[{"name":"Ewa","capacity":null,"cluster":"NUTRIBIOMED","organisation":null}],
      "agenda":[{"title":"Otwarcie","kind":"point","speaker":null,"notes":null}],
      "entries":[{"saidAt":"2013-07-03T08:05:00.000Z","kind":"topic","words":"Lekkie konstrukcje","topic":1,"saidBy":null,"cluster":null,"due":null,"owner":null}]}`;
    expect(dataIn(minutesKind, text)).toEqual({ ...JSON.parse(text), carried: [] });
  });

  it("a release made before there was a reserve and something to show", () => {
    const seat = { id: 1, version: 1, clusterId: 1, cluster: "NUTRIBIOMED", personId: null, person: null, status: null };
    const item = `{"id":1,"version":1,"candidate":"V-1-1","type":"study_visit","status":"planned",
      "region":{"id":1,"pl":"Saksonia","en":"Saxony","country":"DE","seat":"Drezno","nutsCode":"DED","latitude":51,"longitude":13.7},
      "theme":{"id":1,"pl":"Transfer wiedzy","en":"Knowledge transfer"},"host":null,"startsOn":"2013-09-09","endsOn":"2013-09-11","days":3,"language":"en",
      "capacity":8,"fixedCost":790000,"seatCost":259000,"cost":1049000,"costLines":[{"key":"interpreting","quantity":3,"amount":100,"perSeat":false}],
      "topics":[{"id":1,"number":1,"title":"Lekkie konstrukcje","learningQuestion":null,"cluster":"NUTRIBIOMED","fit":3}],"seats":[${JSON.stringify(seat)}]}`;
    const text = `{"title":"Jesień","objectives":null,"fromDay":"2013-09-09","toDay":"2013-11-08","budget":9000000,"maxEvents":6,"cost":1049000,
      "provenance":"sample","project":null,"items":[${item}]}`;
    const read = dataIn(releaseKind, text);
    expect(read).toEqual({
      ...{ ...JSON.parse(text), titleEn: null, objectivesEn: null, calledOff: [] },
      items: [
        {
          ...{ ...JSON.parse(item), offer: null, statusReason: null, reserve: [], declined: [] },
          topics: [{ ...JSON.parse(item).topics[0], titleEn: null, learningQuestionEn: null }],
        },
      ],
    });
  });

  it("a calculation: its problem stood alone, and nothing named its kind", () => {
    const plan = { events: [{ id: "V-1-1", week: "2013-09-09", topics: ["T-1"], clusters: ["C-1"] }] };
    const problem = `{"format":"svp-1","weeks":["2013-09-09"],"budget":1,"maxEvents":1,"maxEventsPerWeek":1,"minGapWeeks":1,"clusters":[],"topics":[],"events":[],
      "regionMax":{},"formatMax":{},"themeMin":{},"pins":{"open":[],"closed":[],"topicsIn":[],"topicsOut":[],"week":{}},"floors":{}}`;
    expect(dataIn(inputKind, problem)).toEqual({ instance: JSON.parse(problem) });
    expect(dataIn(inputKind, "{}")).toEqual({ instance: null });
    expect(dataIn(settingsKind, `{"tolerance":5,"timeLimit":120}`)).toEqual({ kind: "plan", tolerance: 5, timeLimit: 120 });
    const asked = { of: 1, plan, tolerance: 5, timeLimit: 60 };
    expect(dataIn(settingsKind, JSON.stringify(asked))).toEqual({ kind: "explanation", ...asked });
    const found = { status: "optimal", objective: null, plan, levels: [], stopped: null, solver: "HiGHS 1.15.1" };
    expect(dataIn(resultKind, JSON.stringify(found))).toEqual({ kind: "plan", ...found });
    const answered = { topics: [], events: [], tolerances: [], front: [], isComplete: false };
    expect(dataIn(resultKind, JSON.stringify(answered))).toEqual({ kind: "explanation", replan: null, ...answered });
  });

  it("a release that counted what was called off", () => {
    const item = { id: 1, candidate: "V-1-1", status: "planned", topics: [], cost: 700 };
    const old = { format: 2, title: "Jesień", cost: 1000, items: [item, { ...item, id: 2, status: "cancelled", cost: 300 }] };
    const read = releaseKind.upgrades?.[2]?.(old) as { cost: number; items: { id: number }[]; calledOff: { id: number }[] };
    expect([read.cost, read.items.map((one) => one.id), read.calledOff.map((one) => one.id)]).toEqual([700, [1], [2]]);
  });

  it("answers from before more money was tried out", () => {
    const answer = { topic: "T-1", objective: null, plan: null, isProven: true, conflict: [], extraBudget: 5 };
    const text = JSON.stringify({
      format: 2,
      kind: "explanation",
      topics: [answer],
      events: [],
      tolerances: [],
      front: [],
      isComplete: true,
    });
    expect(dataIn(resultKind, text)).toMatchObject({ replan: null, topics: [{ ...answer, raised: null }] });
  });

  it("a list stood alone", () => {
    expect(dataIn(marksKind, `[{"kind":"eu_emblem","pl":"Unia Europejska","en":"European Union"}]`)).toHaveLength(1);
    expect(dataIn(marksKind, "[]")).toEqual([]);
    expect(dataIn(paramsKind, "{}")).toEqual({});
  });
});

describe("what does not fit is told in a sentence", () => {
  const revision = { title: "Temat", problem: null, pilotAction: null, expectedResult: null, learningQuestion: null, themeIds: [1] };
  it.each([
    [`{"title":`, "A kept revision of a topic is no JSON."],
    ["7", "A kept revision of a topic is neither an object nor a list."],
    [JSON.stringify({ ...revision, title: null }), /A kept revision of a topic does not fit its format 1: title: .+/],
    [JSON.stringify({ ...revision, themeIds: [1, "a"] }), /format 1: themeIds\.1: /],
    [JSON.stringify({ format: 2, ...revision }), "A kept revision of a topic has format 2; this program knows them up to 1."],
  ])("%s", (text, sentence) => {
    expect(() => dataIn(revisionKind, text)).toThrow(sentence);
  });

  it("also when it cannot be brought to today's format", () => {
    expect(() => dataIn(releaseKind, `{"title":"Jesień"}`)).toThrow(
      "A kept release does not fit its format 1: it cannot be brought to format 3.",
    );
    expect(() => textOf(paramsKind, { format: "docx" })).toThrow(`A message has to be an object without "format".`);
  });
});

withOffice();
it.each(Object.entries(later))("%s is read and written again as the same", (_place, [kind, data]) => {
  expect(dataIn(kind, textOf(kind, data))).toEqual(data);
  expect(() => dataIn(kind, `{"format":2}`)).toThrow("knows them up to 1");
});
it("a column writes the number and reads the data", () => {
  const marks = [{ kind: "text" as const, pl: "Projekt", en: "Project" }];
  db().update(projects).set({ marks }).run();
  expect(database().prepare("select marks from projects").pluck().get()).toBe(JSON.stringify({ format: 1, items: marks }));
  expect(db().select({ marks: projects.marks }).from(projects).get()).toEqual({ marks });
  database().prepare("update projects set marks = '{}'").run();
  expect(() => db().select().from(projects).all()).toThrow("A kept row of marks does not fit its format 1");
});
