import type { Locator, Page } from "@playwright/test";
import { expect, expectAccessible, test } from "../world";

async function newMeeting(page: Page, url: string): Promise<string> {
  await page.goto(`${url}/meetings/new`);
  await page.getByLabel("Tytuł").fill("Zagadnienia międzysektorowe w polityce rozwoju klastrów");
  await page.getByLabel("Rodzaj").selectOption("cluster_forum");
  await page.getByLabel("Data").fill("3.07.2013");
  await page.getByRole("button", { name: "Dodaj spotkanie" }).click();
  await page.waitForURL(/meetings\/\d+$/);
  return page.url();
}

const lineOf = (page: Page) => page.getByRole("combobox", { name: "Wpis ze spotkania" });
const fresh = (page: Page) => page.locator(".log.fresh li:not(.waiting)");

async function say(page: Page, words: string): Promise<void> {
  const before = await fresh(page).count();
  await lineOf(page).fill(words);
  await lineOf(page).press("Escape");
  await lineOf(page).press("Enter");
  await expect(fresh(page)).toHaveCount(before + 1);
}

const box = async (of: Locator) => (await of.boundingBox()) ?? { x: 0, y: -1, width: 0, height: 0 };

/** The newest line stands whole between the top of the screen and the capture line, and the button is clear of the bottom bar. */
async function expectNewestSeen(page: Page, words: string): Promise<void> {
  const height = page.viewportSize()?.height ?? 0;
  const newest = page.locator(".log li", { hasText: words });
  await expect(async () => {
    const [entry, composer, button] = [
      await box(newest),
      await box(page.locator(".composer")),
      await box(page.locator(".composer button")),
    ];
    expect(entry.y).toBeGreaterThanOrEqual(0);
    expect(entry.y + entry.height).toBeLessThanOrEqual(composer.y + 1);
    expect(composer.y - entry.y - entry.height).toBeLessThan(60);
    const bar = page.locator(".tabbar");
    const floor = (await bar.isVisible()) ? (await box(bar)).y : height;
    expect(button.y + button.height).toBeLessThanOrEqual(floor);
  }).toPass({ timeout: 5000 });
}

for (const [width, height] of [
  [1366, 768],
  [360, 740],
] as const)
  test(`the newest line stands at the capture line at ${width}×${height}`, async ({ page, world }) => {
    await page.setViewportSize({ width, height });
    await world.signIn(page, "officer");
    const meeting = await newMeeting(page, world.url);
    for (let n = 1; n <= 12; n += 1) await say(page, `notatka: Głos numer ${n}. Podsumowanie działań wspierających klastry.`);
    await expectNewestSeen(page, "Głos numer 12.");
    await page.goto(meeting);
    await expectNewestSeen(page, "Głos numer 12.");
    await say(page, "notatka: Głos numer 13.");
    await expectNewestSeen(page, "Głos numer 13.");
    await expect(lineOf(page)).toBeFocused();
    await expect(lineOf(page)).toBeFocused();
    await expect(page.locator("[aria-live=polite]")).toContainText("Głos numer 13.");
    await expectAccessible(page);
  });

test("a cluster made in the line is offered to the next one, and marks are shown as names", async ({ page, world }) => {
  await world.signIn(page, "officer");
  await newMeeting(page, world.url);
  await say(page, "temat: Szkliwa @[Klaster Ceramiki Bolesławieckiej]");
  await expect(fresh(page)).toHaveText(/Szkliwa Klaster Ceramiki Bolesławieckiej$/);
  await lineOf(page).pressSequentially("temat: Glina @ceramiki bol");
  await expect(page.getByRole("option")).toHaveText(["Klaster Ceramiki Bolesławieckiej", /nowy klaster/]);
});

test("a topic without a cluster is kept, asked for at the end and born when its cluster is named", async ({ page, world }) => {
  await world.signIn(page, "officer");
  const meeting = await newMeeting(page, world.url);
  await say(page, "temat: Druk z gliny");
  await expect(fresh(page)).toContainText("bez klastra");
  await page.goto(meeting);
  await expect(page.locator(".log .chip.amber")).toHaveText("bez klastra");
  await page.goto(`${meeting}/minutes`);
  await expect(page.locator("main")).toContainText("1 temat jest bez klastra.");
  await page.getByRole("link", { name: "Wskaż klaster" }).click();
  await page.getByLabel("Klaster", { exact: true }).selectOption({ label: "Klaster NUTRIBIOMED" });
  await expectAccessible(page);
  await page.getByRole("button", { name: "Wskaż klaster" }).click();
  await expect(page.locator("main")).toContainText("Każdy temat ma klaster.");
  await page.goto(meeting);
  await page.getByRole("link", { name: /T-\d+/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Druk z gliny");
});

test("a half-typed line and its kind survive a reload and a session that ended", async ({ page, context, world }) => {
  await world.signIn(page, "officer");
  const meeting = await newMeeting(page, world.url);
  await lineOf(page).press("Alt+4");
  await lineOf(page).fill("Zebrać podpi");
  await page.reload();
  await expect(lineOf(page)).toHaveValue("Zebrać podpi");
  await expect(page.getByRole("radio", { name: "Zadanie" })).toBeChecked();
  await context.clearCookies();
  await page.goto(meeting);
  await page.waitForURL(/sign-in/);
  await page.locator("button[name=role][value=officer]").click();
  await page.waitForURL(meeting);
  await expect(lineOf(page)).toHaveValue("Zebrać podpi");
});

test("what another officer writes appears on the open page, with the focus where it was", async ({ page, browser, world }) => {
  await world.signIn(page, "officer");
  const meeting = await newMeeting(page, world.url);
  const other = await (await browser.newContext()).newPage();
  await world.signIn(other, "manager");
  await other.goto(meeting);
  await say(other, "notatka: Głos z drugiego komputera");
  await expect(page.locator(".log")).toContainText("Głos z drugiego komputera", { timeout: 12_000 });
  await expect(lineOf(page)).toBeFocused();
});

test("a corrected and a withdrawn line ask what becomes of their topic", async ({ page, world }) => {
  await world.signIn(page, "officer");
  const meeting = await newMeeting(page, world.url);
  await say(page, "temat: Druk metalu @Klaster NUTRIBIOMED");
  await page.goto(meeting);
  const edit = page.locator(".log li").getByRole("link", { name: /Edytuj/ });
  await edit.click();
  await page.getByLabel("Treść wpisu").fill("Druk ceramiki @Klaster NUTRIBIOMED");
  await page.getByLabel("Godzina").fill("10.40");
  await page.getByRole("radio", { name: "Zmień tak samo" }).check();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Zapisz", exact: true }).click();
  await page.waitForURL(meeting);
  await expect(page.locator(".log time")).toHaveText("10:40");
  await edit.click();
  await expect(page.locator("aside").getByRole("link", { name: /Druk ceramiki/ })).toBeVisible();
  await page.getByRole("button", { name: "Wycofaj wpis" }).click();
  await expect(page.locator(".summary")).toBeVisible();
  await page.getByRole("radio", { name: "Wycofaj razem z wpisem" }).check();
  await page.getByRole("button", { name: "Wycofaj wpis" }).click();
  await page.waitForURL(meeting);
  await expect(page.locator(".log li")).toHaveCount(0);
});

test("lines without an author wait for a person to take them over", async ({ page, world }) => {
  await world.signIn(page, "officer");
  const meeting = await newMeeting(page, world.url);
  const id = meeting.split("/").at(-1);
  const old = [{ clientId: crypto.randomUUID(), kind: "note", words: "Sprzed aktualizacji", saidAt: new Date().toISOString() }];
  await page.evaluate(([key, lines]) => localStorage.setItem(key ?? "", lines ?? ""), [`grono-lines-${id}`, JSON.stringify(old)]);
  await page.reload();
  await expect(page.locator("main")).toContainText("Sprzed aktualizacji");
  await page.getByRole("button", { name: "Zapisz jako moje" }).click();
  await expect(fresh(page)).toHaveText(/Sprzed aktualizacji/);
  expect(await page.evaluate((key) => localStorage.getItem(key), `grono-lines-${id}`)).toBeNull();
});

test("a line of approved minutes says why it cannot be changed and where the minutes are opened again", async ({
  page,
  browser,
  world,
}) => {
  await world.signIn(page, "officer");
  const meeting = await newMeeting(page, world.url);
  await say(page, "notatka: Uwaga");
  await page.goto(meeting);
  const form = await page
    .locator(".log li")
    .getByRole("link", { name: /Edytuj/ })
    .getAttribute("href");
  await page.goto(`${meeting}/minutes`);
  await page.getByRole("button", { name: "Zakończ i opracuj protokół" }).click();
  await page.getByRole("button", { name: "Przekaż protokół do zatwierdzenia" }).click();
  await expect(page.getByRole("button", { name: "Wróć do opracowania" })).toBeVisible();
  await page.goto(world.url + form);
  await expect(page.locator("main")).toContainText("Protokół czeka na zatwierdzenie");
  const manager = await (await browser.newContext()).newPage();
  await world.signIn(manager, "manager");
  await manager.goto(`${meeting}/minutes`);
  await manager.getByRole("button", { name: "Zatwierdź protokół" }).click();
  await expect(manager.locator("article")).toContainText("Wersja 1, zatwierdzona");
  await page.goto(world.url + form);
  await expect(page.locator("main")).toContainText("Protokół jest zatwierdzony");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Przejdź do protokołu" }).click();
  await expect(page.getByLabel("Uzasadnienie")).toBeVisible();
});

test("without a network the meeting's page opens and says so; signing out leaves no page behind", async ({ page, world }) => {
  await world.signIn(page, "officer");
  const meeting = await newMeeting(page, world.url);
  await say(page, "notatka: Przed awarią");
  await page.goto(meeting);
  const address = new URL(meeting).pathname;
  await page.waitForFunction(async (path) => Boolean(await caches.match(path, { ignoreVary: true })), address);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await world.stop();
  await page.goto(meeting);
  await expect(page.locator(".log")).toContainText("Przed awarią");
  await expect(page.getByRole("status").filter({ hasText: "To strona zapamiętana na tym urządzeniu" })).toBeVisible();
  await lineOf(page).fill("notatka: W czasie awarii");
  await lineOf(page).press("Enter");
  await expect(page.locator(".log .waiting")).toContainText("W czasie awarii");
  await world.start();
  await expect(fresh(page)).toHaveText(/W czasie awarii/, { timeout: 15_000 });
  await page.getByRole("button", { name: "Wyloguj" }).click();
  await page.waitForURL(/sign-in/);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await world.stop();
  await expect(page.goto(meeting)).rejects.toThrow();
  await world.start();
});
