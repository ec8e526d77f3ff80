import { eq } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import { database, db } from "#db/client";
import { activities, participants } from "#db/schema/scenarios";
import { supports, topics } from "#db/schema/topics";
import { decideTopic, reopenTopic } from "#lib/decisions/subjects/topics";
import { loadContent } from "#lib/scenarios/programme/content";
import { loadActivity } from "#lib/scenarios/programme/records";
import { editActivity } from "#lib/scenarios/activities/commands";
import { home } from "#lib/home/messages/pl";
import { giveSeats } from "#lib/scenarios/seats/given";
import { loadSeats } from "#lib/scenarios/seats/records";
import { editIndication, indicateRegion, withdrawIndication } from "#lib/regions/indications/commands";
import { member, withOffice } from "#lib/testing/office";
import { decline, itemOf, move, officer, other, own, queue, row, support } from "#lib/testing/seats";
import { returnTopic } from "#lib/topics/answers/commands";
import { editTopic, putBackTopic, submitTopic, withdrawTopic } from "#lib/topics/commands";
import { getTopic } from "#lib/topics/queries";

withOffice("scenario");

const manager = () => member("kierownik");

/** An account for every cluster, and two more who are told nothing: whose term has ended, and whose account is closed. */
function everyClusterListens(): void {
  const run = (statements: string) => void database().exec(statements);
  const ids = database().prepare("select id from clusters").pluck().all() as number[];
  const account = (name: string, clusterId: number, toDay: string, closedAt: string) =>
    run(`insert into people (full_name, sort_key) values ('${name}', 'x');
      insert into users (email, name, role, person_id, deactivated_at) values ('${name}', 'x', 'coordinator', (select max(id) from people), ${closedAt});
      insert into coordinator_terms (cluster_id, person_id, role, from_day, to_day) values (${clusterId}, (select max(id) from people), 'deputy', '2013-01-01', ${toDay})`);
  run("update coordinator_terms set archived_at = 'x'");
  for (const id of ids) {
    account(`cluster ${id}`, id, "null", "null");
    account(`former ${id}`, id, "'2013-01-02'", "null");
    account(`closed ${id}`, id, "null", "'x'");
  }
}

type Told = { kind: string; name: string };

/** Who is told what by a deed: by kind of message the clusters, or whoever else it reaches. */
function toldBy(deed: () => unknown): Record<string, (number | string)[]> {
  database().exec("delete from notifications");
  deed();
  const rows = database().prepare("select kind, email as name from notifications n join users u on u.id = n.user_id").all() as Told[];
  const numbered = (name: string) => (name.startsWith("cluster ") ? Number(name.slice(8)) : name);
  return Object.fromEntries(
    [...new Set(rows.map((row) => row.kind))].map((kind) => [
      kind,
      rows
        .filter((row) => row.kind === kind)
        .map((row) => numbered(row.name))
        .sort(inOrder),
    ]),
  );
}
const inOrder = (a: number | string, b: number | string) => (a < b ? -1 : 1);

/** A submitted topic of one cluster, supported by a second, no longer by a third. */
function topic() {
  const [proposer, backing, gone] = [own(), other(), 2];
  const { id } = db()
    .insert(topics)
    .values({
      title: "Próba",
      clusterId: proposer,
      channel: "email",
      status: "submitted",
      number: 900,
      revision: 1,
      replyDueOn: "2026-01-01",
    })
    .returning({ id: topics.id })
    .get();
  db().insert(supports).values({ topicId: id, clusterId: backing, stance: "interested", revision: 1 }).run();
  db().insert(supports).values({ topicId: id, clusterId: gone, stance: "interested", revision: 1, state: "withdrawn" }).run();
  const read = () => ({ id, version: getTopic(manager(), id).version });
  return { read, proposer: [proposer], concerned: [proposer, backing].sort(inOrder) };
}

/** A wish of the coordinator's cluster. */
function aWish() {
  const wish = { clusterId: own(), regionId: null, asSaid: "Próbna kraina", themeId: null, learn: null, reason: null, priority: 2 };
  return { ...wish, id: indicateRegion(member("nutribiomed"), wish) };
}

const reason = "Poza zakresem, bo nikt tego nie poprze.";
const verdict = { outcome: "deferred" as const, reason, validUntil: null };
const seated = (items: { seats: { clusterId: number }[] }[]) =>
  [...new Set(items.flatMap((item) => item.seats.map((seat) => seat.clusterId)))].sort(inOrder);

/** By the kind of message, what brings it about and who then reads it; the whole set. */
const deeds: Readonly<Record<string, () => void>> = {
  topicReturned: () => {
    const { read, proposer } = topic();
    expect(toldBy(() => returnTopic(officer(), { ...read(), note: "Brak danych", dueOn: "2027-01-01" }))).toEqual({
      topicReturned: proposer,
    });
  },
  topicDecided: () => {
    const { read, concerned } = topic();
    expect(toldBy(() => decideTopic(manager(), { ...read(), ...verdict }))).toEqual({ topicDecided: concerned });
  },
  topicReopened: () => {
    const { read, concerned } = topic();
    decideTopic(manager(), { ...read(), ...verdict });
    expect(toldBy(() => reopenTopic(manager(), { ...read(), reason }))).toEqual({ topicReopened: concerned });
  },
  topicWithdrawn: () => {
    const { read, concerned } = topic();
    expect(toldBy(() => withdrawTopic(officer(), { ...read(), reason }))).toEqual({ topicWithdrawn: concerned });
  },
  topicEdited: () => {
    const { read, concerned, proposer } = topic();
    const backing = concerned.filter((id) => !proposer.includes(id));
    const words = { title: "Nowe", problem: "Opis", pilotAction: null, learningQuestion: null, expectedResult: null, themeIds: [1] };
    expect(toldBy(() => editTopic(officer(), { ...read(), ...words }))).toEqual({ topicEdited: concerned });
    expect(toldBy(() => editTopic(member("nutribiomed"), { ...read(), ...words }))).toEqual({ topicEdited: backing });
    returnTopic(officer(), { ...read(), note: "Brak danych", dueOn: "2027-01-01" });
    expect(toldBy(() => submitTopic(member("nutribiomed"), read()))).toEqual({ topicEdited: backing });
  },
  topicPutBack: () => {
    const { read, concerned } = topic();
    withdrawTopic(officer(), { ...read(), reason });
    expect(toldBy(() => putBackTopic(officer(), read()))).toEqual({ topicPutBack: concerned });
  },
  wishCorrected: () => {
    const { id, clusterId, ...wish } = aWish();
    expect(toldBy(() => editIndication(officer(), { ...wish, id, version: 1, priority: 1 }))).toEqual({ wishCorrected: [clusterId] });
    expect(toldBy(() => editIndication(member("nutribiomed"), { ...wish, id, version: 2 }))).toEqual({});
  },
  wishWithdrawn: () => {
    const { id, clusterId } = aWish();
    const taken = { id, version: 1, reason, requestedBy: 1 };
    expect(toldBy(() => withdrawIndication(officer(), taken))).toEqual({ wishWithdrawn: [clusterId] });
    const { id: mine } = aWish();
    expect(toldBy(() => withdrawIndication(member("nutribiomed"), { ...taken, id: mine, requestedBy: null }))).toEqual({});
  },
  scenarioChanged: () => {
    expect(toldBy(() => move("approved", "kierownik"))).toEqual({ scenarioChanged: seated(loadContent(1).items) });
    expect(toldBy(() => move("consultation"))).toEqual({});
    const [first, ...rest] = loadContent(1).items;
    const moved = seated(first ? [first] : []);
    expect(
      seated(rest).filter((id) => !moved.includes(id)),
      "some have no part in what changes",
    ).not.toEqual([]);
    db()
      .update(activities)
      .set({ startsOn: "2013-12-09" })
      .where(eq(activities.id, first?.id ?? 0))
      .run();
    expect(toldBy(() => move("approved", "kierownik"))).toEqual({ scenarioChanged: moved });
  },
  reserveMovedUp: () => {
    const leave = () => {
      const item = itemOf(own());
      support(item, other());
      const waiting = queue(item, other(), "Lotnik Pierwszy");
      decline(item.seats.find((seat) => seat.clusterId === own())?.id ?? 0);
      expect(row(waiting).status).toBe("nominated");
    };
    database().exec("SAVEPOINT unreleased");
    expect(toldBy(leave), "nobody has been told of the seats yet").toEqual({});
    database().exec("ROLLBACK TO unreleased");
    move("approved", "kierownik");
    expect(toldBy(leave)).toEqual({ reserveMovedUp: [other()] });
  },
  activityCalledOff: () => {
    const item = itemOf(own());
    const callOff = () => edit(item.id, { status: "cancelled", statusReason: "Powódź" });
    database().exec("SAVEPOINT unreleased");
    expect(toldBy(callOff), "nobody has been told of the seats yet").toEqual({});
    database().exec("ROLLBACK TO unreleased");
    move("approved", "kierownik");
    expect(toldBy(callOff)).toEqual({ activityCalledOff: seated([item]) });
    expect(toldBy(() => edit(item.id, { language: "de" }))).toEqual({});
  },
  activityBack: () => {
    const item = itemOf(own());
    move("approved", "kierownik");
    edit(item.id, { status: "host_declined", statusReason: "Remont" });
    expect(toldBy(() => edit(item.id, { status: "planned" }))).toEqual({ activityBack: seated([item]) });
  },
  seatLost: () => {
    const lose = () => {
      const item = itemOf(own());
      const [seat] = loadSeats([item.id]).filter((one) => one.clusterId === own());
      if (!seat) throw new Error("no seat");
      const { id: _id, ...second } = { ...seat, personId: 1, position: 90 };
      db().insert(participants).values(second).run();
      giveSeats(officer(), loadActivity(item.id), [...new Set(item.seats.map((one) => one.clusterId))]);
      expect(loadSeats([item.id]).filter((one) => one.clusterId === own())).toHaveLength(1);
    };
    database().exec("SAVEPOINT unreleased");
    expect(toldBy(lose), "nobody has been told of the seats yet").toEqual({});
    database().exec("ROLLBACK TO unreleased");
    move("approved", "kierownik");
    expect(toldBy(lose)).toEqual({ seatLost: [own()] });
  },
};

function edit(id: number, change: Partial<Parameters<typeof editActivity>[1]>) {
  const { version, hostId, startsOn, days, capacity, language, offer, status, statusReason } = loadActivity(id);
  editActivity(officer(), { id, version, hostId, startsOn, days, capacity, language, offer, status, statusReason, ...change });
}

beforeEach(() => {
  everyClusterListens();
});

it("every kind of message is among those whose readers are counted", () => {
  // Releases of before each said what it changed are told no more, but their messages stay readable.
  const kinds = Object.keys(home.told).filter((kind) => kind !== "scenarioReleased");
  expect(kinds.sort()).toEqual(Object.keys(deeds).sort());
});

it.each(Object.entries(deeds))("%s is told to whom it concerns and to nobody else", (_kind, tried) => tried());
