import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { meetingStatuses, participantStatuses, regionStatuses, scenarioStatuses, taskStatuses, topicStatuses } from "#db/enums";
import * as meetings from "#lib/meetings/rules";
import * as regions from "#lib/regions/rules";
import * as scenarios from "#lib/scenarios/rules";
import * as seats from "#lib/scenarios/seats/rules";
import * as tasks from "#lib/tasks/rules";
import * as topics from "#lib/topics/rules";

/** Every pair of states of a machine, `from → to`, that it lets pass. */
const table = <S extends string>(states: readonly S[], may: (from: S, to: S) => boolean) =>
  Object.fromEntries(states.map((from) => [from, states.filter((to) => may(from, to)).join(" ")]));

const meeting = (archivedAt: string | null) => table(meetingStatuses, (status, to) => meetings.canMove({ status, archivedAt }, to));
const seat = (isOffice: boolean, hasBegun: boolean) =>
  table(participantStatuses, (from, to) => (seats.answersFor(isOffice, from, hasBegun) as readonly string[]).includes(to));

/** By the file of rules that holds the machine. */
const machines: Readonly<Record<string, unknown>> = {
  "lib/meetings/rules.ts": { there: meeting(null), archived: meeting("2026-01-01T00:00:00.000Z") },
  "lib/regions/rules.ts": table(regionStatuses, regions.canMove),
  "lib/scenarios/rules.ts": table(scenarioStatuses, scenarios.canMove),
  "lib/scenarios/seats/rules.ts": {
    office: seat(true, false),
    officeOnceBegun: seat(true, true),
    cluster: seat(false, false),
    clusterOnceBegun: seat(false, true),
  },
  "lib/tasks/rules.ts": table(taskStatuses, (from, to) => (tasks.movesFrom(from) as readonly string[]).includes(to)),
  "lib/topics/rules.ts": table(topicStatuses, topics.canMove),
};

it("every state machine is among those whose moves are kept", () => {
  const files = globSync("lib/**/rules.ts").filter((file) =>
    /\b(moves|movesFrom|canMove|nextStates|answersFor)\b/.test(readFileSync(file, "utf8")),
  );
  expect(files.sort()).toEqual(Object.keys(machines).sort());
});

it.each(Object.entries(machines))("%s lets these moves pass and no other", (_file, moves) => expect(moves).toMatchSnapshot());

it("what the scenario's page offers is what its machine knows", () => {
  expect(table(scenarioStatuses, (from, to) => scenarios.movesFrom(from).includes(to))).toEqual(machines["lib/scenarios/rules.ts"]);
});
