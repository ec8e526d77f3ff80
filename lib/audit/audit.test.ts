import { afterEach, expect, it, vi } from "vitest";
import { database } from "#db/client";
import { audit, brokenLink } from "#lib/audit/audit";
import { member, withOffice } from "#lib/testing/office";
import { statementsOf } from "#lib/testing/statements";

withOffice();
afterEach(() => void vi.useRealTimers());

const log = (times: number) => {
  for (let at = 0; at < times; at += 1) audit(member("oficer"), "task.edit", "task", 1, { title: `${at}` }, { title: `${at + 1}` });
};
const ids = () => database().prepare("select id from audit_events order by id").pluck().all() as number[];
/** Changes an event behind the program's back. */
function forge(id: number): void {
  const triggers = database().prepare("select name, sql from sqlite_master where type = 'trigger' and tbl_name = 'audit_events'").all() as {
    name: string;
    sql: string;
  }[];
  for (const { name } of triggers) database().exec(`drop trigger ${name}`);
  database().prepare("update audit_events set actor_name = 'Ktoś inny' where id = ?").run(id);
  for (const { sql } of triggers) database().exec(sql);
}

it("finds the first event that was changed, wherever it stands", () => {
  log(5);
  const [, second = 0, , fourth = 0] = ids();
  forge(fourth);
  expect(brokenLink()).toBe(fourth);
  forge(second);
  expect(brokenLink()).toBe(second);
});

it("reads on one day only what has come since, and everything anew the next day", () => {
  log(50);
  expect(brokenLink()).toBeNull();
  const [first = 0] = ids();
  forge(first);
  expect(brokenLink(), "what was found whole today is not read again").toBeNull();
  log(3);
  const newest = ids().at(-1) ?? 0;
  forge(newest);
  expect(brokenLink(), "the newest is read each time").toBe(newest);
  vi.useFakeTimers({ now: Date.now() + 26 * 3_600_000, toFake: ["Date"] });
  expect(brokenLink()).toBe(first);
});

it("costs a view two statements, however long the log is", () => {
  log(3);
  brokenLink();
  expect(statementsOf(brokenLink)).toBe(2);
  log(4100);
  brokenLink();
  expect(statementsOf(brokenLink)).toBe(2);
});
