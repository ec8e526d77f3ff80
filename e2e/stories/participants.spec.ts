import type { Browser, Page } from "@playwright/test";
import { expect, expectAccessible, test } from "../world";

test.use({ stage: "answers" });

/** The activity's entry in the programme, its participants unfolded. */
async function activity(page: Page, name: RegExp) {
  const entry = page.locator(".programme > li").filter({ has: page.getByRole("heading", { name }) });
  const seats = entry.locator("details.seats");
  if ((await seats.getAttribute("open")) === null) await seats.locator("> summary").click();
  return seats;
}

/** Unfolds a form inside a seat or the reserve unless it lies open. */
async function unfold(within: ReturnType<Page["locator"]>, label: string) {
  const fold = within
    .locator("details")
    .filter({ has: within.page().locator("summary", { hasText: label }) })
    .last();
  if ((await fold.getAttribute("open")) === null) await fold.locator("summary").click();
  return fold;
}

/** The manager releases the seeded scenario, unless an earlier story has done so. */
async function release(browser: Browser, world: { url: string; signIn: (page: Page, role: "manager") => Promise<void> }) {
  const manager = await (await browser.newContext()).newPage();
  await world.signIn(manager, "manager");
  await manager.goto(`${world.url}/scenarios/1`);
  const button = manager.getByRole("button", { name: "Zatwierdź i wydaj" });
  if (await button.isVisible()) await button.click();
  await expect(manager.locator("main")).toContainText("Wydanie 1 z");
}

const visit = /wizyta studyjna, Wenecja Euganejska/i;
const workshop = /warsztat.*, Wenecja Euganejska/i;

test("a coordinator names a delegate who confirms; dates that overlap are told of; after a decline another cluster's reserve moves up", async ({
  browser,
  world,
}) => {
  await release(browser, world);

  const coordinator = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
  await world.signIn(coordinator, "coordinator");
  await coordinator.goto(`${world.url}/scenarios/1`);
  const mine = (await activity(coordinator, visit)).locator("li").filter({ hasText: "NUTRIBIOMED" }).first();
  const name = await unfold(mine, "Zmień osobę");
  await expect(name.getByLabel("Osoba z listy").locator("option").nth(1)).toHaveText("Ewa Koordynatorska (koordynator)");
  await name.getByLabel("Osoba z listy").selectOption("");
  await name.getByLabel("Albo imię i nazwisko").fill("Jan Delegat");
  await name.getByLabel("E-mail tej osoby").fill("jan@example.org");
  await name.getByRole("button", { name: "Zapisz osobę" }).click();
  await expect(name.locator(".summary")).toContainText("Wybierz");
  await expect(name.getByLabel("Albo imię i nazwisko")).toHaveValue("Jan Delegat");
  await name.getByLabel("Instytucja tej osoby").selectOption({ index: 1 });
  await name.getByRole("button", { name: "Zapisz osobę" }).click();
  await expect(mine).toContainText("Jan Delegat");
  await expect(mine.locator(".chip")).toHaveText("zgłoszenie");

  const answer = await unfold(mine, "Zapisz odpowiedź");
  await answer.getByLabel("Stan zgłoszenia").selectOption({ label: "potwierdzenie" });
  await answer.getByRole("button", { name: "Zapisz odpowiedź" }).click();
  await expect(mine.locator(".chip")).toHaveText("potwierdzenie");
  expect(await coordinator.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await expectAccessible(coordinator);

  const officer = await (await browser.newContext()).newPage();
  await world.signIn(officer, "officer");
  await officer.goto(`${world.url}/scenarios/2`);
  const entry = officer.locator(".programme > li").filter({ has: officer.getByRole("heading", { name: workshop }) });
  await entry.getByText("Przypnij, wyklucz, zmień").click();
  await entry.getByRole("link", { name: /^Szczegóły wyjazdu/ }).click();
  await officer.getByLabel("Pierwszy dzień").fill("25.09.2013");
  await officer.getByRole("button", { name: "Zapisz", exact: true }).click();
  await expect(officer.getByText("stały tydzień: 23 wrz")).toBeVisible();
  const twin = (await activity(officer, workshop)).locator("li").filter({ hasText: "NUTRIBIOMED" }).first();
  const second = await unfold(twin, "Zgłoś osobę");
  await second.getByLabel("Osoba z listy").selectOption({ label: "Jan Delegat" });
  await second.getByRole("button", { name: "Zapisz osobę" }).click();
  await expect(twin).toContainText("te same dni");
  await expect(twin).toContainText("wizyta, Wenecja Euganejska, 24 wrz – 26 września 2013 r.");
  await coordinator.reload();
  await expect(mine).toContainText("w tych dniach ta osoba ma już w Wydziale inne zgłoszenie");
  await expect(mine).not.toContainText("oszczędny");
  expect(await coordinator.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

  await officer.goto(`${world.url}/scenarios/1`);
  const seats = await activity(officer, visit);
  await expect(seats).toContainText("Jan Delegat");
  const reserve = await unfold(seats, "Dopisz do rezerwy");
  await reserve.getByLabel("Klaster", { exact: true }).selectOption({ label: "Geotermalny Klaster Uzdrowiskowy Aglomeracji Wałbrzyskiej" });
  await reserve.getByLabel("Albo imię i nazwisko").fill("Olga Rezerwowa");
  await reserve.getByLabel("Instytucja tej osoby").selectOption({ index: 1 });
  await reserve.getByRole("button", { name: "Dopisz do rezerwy" }).click();
  await expect(seats.locator("ol.rows")).toContainText("Olga Rezerwowa");
  await expectAccessible(officer);

  await coordinator.reload();
  await answer.getByLabel("Stan zgłoszenia").selectOption({ label: "rezygnacja" });
  await answer.getByRole("button", { name: "Zapisz odpowiedź" }).click();
  await expect(mine.locator(".chip")).toHaveText("rezygnacja");
  const moved = (await activity(coordinator, visit)).locator("ul.rows li").filter({ hasText: "Geotermalny Klaster" });
  await expect(moved.locator(".chip")).toHaveText("zgłoszenie");
  await expect(await activity(coordinator, visit), "another cluster reads the name of nobody who did not agree").not.toContainText("Olga");
  await officer.reload();
  await expect((await activity(officer, visit)).locator("ul.rows li").filter({ hasText: "Olga Rezerwowa" }).first()).toContainText(
    "zgłoszenie",
  );
});

test("A11Y-15 a coordinator names a delegate without JavaScript, and nothing typed is lost", async ({ browser, world }) => {
  await release(browser, world);
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await world.signIn(page, "coordinator");
  await page.goto(`${world.url}/scenarios/1`);
  const mine = (await activity(page, workshop)).locator("li").filter({ hasText: "NUTRIBIOMED" }).first();
  const name = await unfold(mine, "Zmień osobę");
  await name.getByLabel("Osoba z listy").selectOption("");
  await name.getByLabel("Albo imię i nazwisko").fill("Iga Bezskryptowa");
  await name.getByRole("button", { name: "Zapisz osobę" }).click();
  const again = await unfold(mine, "Zmień osobę");
  await expect(again.getByLabel("Albo imię i nazwisko")).toHaveValue("Iga Bezskryptowa");
  await again.getByLabel("Instytucja tej osoby").selectOption({ index: 1 });
  await again.getByRole("button", { name: "Zapisz osobę" }).click();
  await expect(mine).toContainText("Iga Bezskryptowa");
});
