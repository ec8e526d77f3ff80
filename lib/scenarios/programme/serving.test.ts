import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "#db/client";
import { scenarioStatuses } from "#db/enums";
import { activityTopics, scenarios } from "#db/schema/scenarios";
import { isInApproved, scenariosServing, servedTopics } from "#lib/scenarios/programme/serving";
import { member, withOffice } from "#lib/testing/office";

withOffice("scenario");

const served = () => db().select().from(activityTopics).get()?.topicId ?? 0;
const released = (status: "consultation" | "approved" | "cancelled") =>
  db()
    .update(scenarios)
    .set({ release: status === "consultation" ? 0 : 1, status })
    .where(eq(scenarios.id, 1))
    .run();

it.each(["oficer", "kierownik", "podglad", "admin"])("%s sees which scenarios serve a topic, released or not", (login) => {
  released("consultation");
  expect(scenariosServing(member(login), served())).toMatchObject([
    { id: 1, release: 0 },
    { id: 2, release: 0 },
  ]);
  expect([...servedTopics(member(login), [served()])]).toEqual([]);
});

it("SEC-02 a coordinator sees a scenario that serves a topic once it was released", () => {
  const coordinator = member("nutribiomed");
  released("consultation");
  expect([scenariosServing(coordinator, served()), servedTopics(coordinator, [served()]).size]).toEqual([[], 0]);
  released("approved");
  expect(scenariosServing(coordinator, served())).toMatchObject([{ id: 1 }]);
  expect([...servedTopics(coordinator, [served(), 9999])]).toEqual([served()]);
});

it("a topic is held by scenarios that were approved and stand, in no other state", () => {
  db().run("update scenarios set archived_at = '2026-01-01' where id <> 1");
  const holding = scenarioStatuses.filter((status) => {
    db().update(scenarios).set({ status, release: 1 }).where(eq(scenarios.id, 1)).run();
    return isInApproved(served());
  });
  expect(holding).toEqual(["approved", "in_delivery", "closed"]);
});

it("a scenario that was called off serves nothing and holds no topic", () => {
  released("approved");
  expect(isInApproved(served())).toBe(true);
  released("cancelled");
  expect(isInApproved(served())).toBe(false);
  expect(scenariosServing(member("oficer"), served())).toMatchObject([{ id: 2 }]);
});
