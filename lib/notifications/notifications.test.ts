import { expect, it } from "vitest";
import { hasMessage } from "#lib/i18n/translate";
import { latestNotifications } from "#lib/notifications/queries";
import { moveScenario } from "#lib/scenarios/commands";
import { loadScenario } from "#lib/scenarios/programme/records";
import { member, withOffice } from "#lib/testing/office";

withOffice("scenario");

it("a coordinator with a seat reads of the release, once and in words; others read nothing of it", () => {
  const released = (login: string) => latestNotifications(member(login)).filter((row) => row.kind === "scenarioChanged");
  expect(released("nutribiomed")).toEqual([]);
  moveScenario(member("kierownik"), { id: 1, version: loadScenario(1).version, status: "approved", reason: null });
  expect(released("nutribiomed")).toMatchObject([
    { entity: "scenario", entityId: 1, title: loadScenario(1).title, params: { number: 1 }, isNew: true },
  ]);
  expect(released("oficer")).toEqual([]);
  for (const { kind } of latestNotifications(member("nutribiomed"))) expect(hasMessage(`home.told.${kind}`), kind).toBe(true);
});
