import { expect, it } from "vitest";
import { db } from "#db/client";
import { sessions } from "#db/schema/users";
import { absoluteHours, actorOf, idleMinutes, startSession } from "#lib/access/sessions";
import { inMinutes } from "#lib/clock";
import { member, withOffice } from "#lib/testing/office";

withOffice();

/** Whether a session still holds that was last used and began so many minutes ago, and when it was last seen afterwards. */
function heldAfter(idle: number, age: number) {
  const { userId } = member("oficer");
  const cookie = startSession(userId, "", "");
  db()
    .update(sessions)
    .set({ seenAt: inMinutes(-idle), expiresAt: inMinutes(absoluteHours * 60 - age) })
    .run();
  return actorOf(cookie)?.userId === userId;
}

it.each([
  ["just used", 0, 0, true],
  ["short of an hour idle", 59, 59, true],
  ["an hour idle", 61, 61, false],
  ["used a minute ago, short of twelve hours old", 1, 719, true],
  ["used a minute ago, twelve hours old", 1, 721, false],
])("a session %s", (_what, idle, age, expected) => expect(heldAfter(idle, age)).toBe(expected));

it("what the product promises of sessions: an hour without use, twelve in all", () => {
  expect([idleMinutes, absoluteHours]).toEqual([60, 12]);
});

it("a session that is used begins its hour anew", () => {
  expect(heldAfter(59, 59)).toBe(true);
  const seen = db().select({ at: sessions.seenAt }).from(sessions).get()?.at ?? "";
  expect(seen > inMinutes(-1)).toBe(true);
});
