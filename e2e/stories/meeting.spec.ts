import { expect, expectAccessible, test } from "../world";
import type { Page } from "@playwright/test";

async function newMeeting(page: Page, url: string): Promise<string> {
  await page.goto(`${url}/meetings/new`);
  await page.getByLabel("Tytuł").fill("Zagadnienia międzysektorowe w polityce rozwoju klastrów na Dolnym Śląsku");
  await page.getByLabel("Rodzaj").selectOption("cluster_forum");
  await page.getByLabel("Data").fill("3.07.2013");
  await page.getByLabel("Miejsce").fill("Wrocław");
  await page.getByLabel("Projekt").selectOption({ label: "CluStrat" });
  await page.getByRole("button", { name: "Dodaj spotkanie" }).click();
  await page.waitForURL(/meetings\/\d+$/);
  return page.url();
}

test("A11Y-02 three topics, a region, a decision and a task are logged by keyboard alone in under 60 seconds", async ({ page, world }) => {
  await world.signIn(page, "officer");
  const meeting = await newMeeting(page, world.url);
  const line = page.getByRole("combobox", { name: "Wpis ze spotkania" });
  await expect(line).toBeFocused();
  const keys = page.keyboard;
  const start = Date.now();
  const pick = async (mark: string) => {
    await keys.type(mark);
    await keys.press("Enter");
  };
  await keys.press("Alt+1");
  await keys.type("Lekkie konstrukcje z lotnictwa w transporcie ");
  await pick("@lotn");
  await pick("#zrównoważony tr");
  await keys.press("Enter");
  await keys.type("Zielone łańcuchy dostaw ");
  await pick("@surow");
  await keys.press("Enter");
  await keys.type("Mieszkanie dla seniora ");
  await pick("@nutri");
  await keys.press("Enter");
  await keys.press("Alt+2");
  await pick(">górna a");
  await pick("@lotn");
  await keys.type("wspólne laboratoria");
  await keys.press("Enter");
  await keys.type("decyzja: Wydział przygotuje scenariusz wizyt studyjnych i warsztatów");
  await keys.press("Enter");
  await keys.type("zadanie: Zebrać potwierdzenia regionów do 19.07");
  await keys.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "Zapisano" })).toBeVisible();
  await expect(page.locator(".log.fresh li:not(.waiting)")).toHaveCount(6);
  expect(Date.now() - start).toBeLessThan(60_000);
  await expect(line).toBeFocused();
  await expectAccessible(page);

  await page.goto(meeting);
  await expect(page.locator(".log li")).toHaveCount(6);
  await expect(page.locator(".log")).toContainText("T-003");
  await page.getByRole("link", { name: "T-001" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Lekkie konstrukcje z lotnictwa w transporcie");
  await expectAccessible(page);
  await page.goto(`${world.url}/tasks`);
  await expect(page.locator("tbody")).toContainText("19.07.2013");
});

test("REL-06 without a network a line waits on the device and goes out by itself, once", async ({ page, context, world }) => {
  await world.signIn(page, "officer");
  const meeting = await newMeeting(page, world.url);
  const line = page.getByRole("combobox", { name: "Wpis ze spotkania" });
  await context.setOffline(true);
  await line.fill("notatka: Zapis bez sieci");
  await line.press("Enter");
  await expect(page.getByText("Brak sieci.")).toBeVisible();
  await expect(page.locator(".log .waiting")).toContainText("Zapis bez sieci");
  await context.setOffline(false);
  await expect(page.locator(".log .waiting")).toHaveCount(0, { timeout: 15_000 });
  await page.goto(meeting);
  await expect(page.locator(".log li")).toHaveCount(1);
});

test("a refused line stays on the device until its author corrects or discards it; a half-typed one survives the reload", async ({
  page,
  world,
}) => {
  await world.signIn(page, "officer");
  const meeting = await newMeeting(page, world.url);
  const line = page.getByRole("combobox", { name: "Wpis ze spotkania" });
  const say = async (words: string) => (await line.fill(words), await line.press("Escape"), await line.press("Enter"));
  await say("region: pierwszy >Górna Austria");
  await say("region: drugi >Górna Austria");
  await say("notatka: Dobry wpis");
  const refused = page.locator(".log .refused");
  await expect(refused).toHaveCount(2);
  await expect(page.locator(".log.fresh li:not(.refused)")).toHaveText(/Dobry wpis/);
  await line.fill("notatka: zaczęte i nie");
  await page.reload();
  await expect(refused).toHaveCount(2);
  await expect(refused.first()).toContainText("Wskaż klaster znakiem @.");
  await expect(line).toHaveValue("notatka: zaczęte i nie");
  await line.fill("");
  await expectAccessible(page);
  await refused.first().getByRole("button", { name: "Popraw" }).click();
  await expect(line).toHaveValue("region: pierwszy >Górna Austria");
  await line.pressSequentially(" @Klaster NUTRIBIOMED");
  await line.press("Escape");
  await line.press("Enter");
  await expect(refused).toHaveCount(1);
  page.once("dialog", (dialog) => dialog.dismiss());
  await page.getByRole("button", { name: "Wyloguj" }).click();
  await expect(page).toHaveURL(meeting);
  page.once("dialog", (dialog) => dialog.accept());
  await page.getByRole("button", { name: "Wyloguj" }).click();
  await page.waitForURL(/sign-in/);
  await world.signIn(page, "manager");
  await page.goto(meeting);
  await expect(refused).toHaveCount(0);
  await page.getByRole("button", { name: "Wyloguj" }).click();
  await page.waitForURL(/sign-in/);
  await world.signIn(page, "officer");
  await page.goto(meeting);
  await expect(refused).toHaveText(/drugi/);
  await refused.getByRole("button", { name: "Odrzuć" }).click();
  await page.reload();
  await expect(page.locator(".log li")).toHaveCount(2);
  await expect(refused).toHaveCount(0);
});

test("A11Y-15 the capture line works without JavaScript and keeps the words of a refused line", async ({ browser, world }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await world.signIn(page, "officer");
  const meeting = await newMeeting(page, world.url);
  await page.getByLabel("Wpis ze spotkania").fill("region: Druk 3D dla małych firm >Górna Austria");
  await page.getByRole("button", { name: "Zapisz wpis" }).click();
  await expect(page.getByText("Wskaż klaster znakiem @.")).toBeVisible();
  await expect(page.locator(".summary")).toContainText("Druk 3D dla małych firm");
  await page.goto(meeting);
  await page.getByLabel("Wpis ze spotkania").fill("temat: Druk 3D dla małych firm @Klaster NUTRIBIOMED");
  await page.getByRole("button", { name: "Zapisz wpis" }).click();
  await expect(page.locator(".log")).toContainText("Klaster NUTRIBIOMED");
});

test("minutes go from the officer to the manager, and the note is a document", async ({ browser, world }) => {
  const officer = await (await browser.newContext()).newPage();
  await world.signIn(officer, "officer");
  const meeting = await newMeeting(officer, world.url);
  await officer.goto(`${meeting}/attendance`);
  await officer.getByLabel("Imię i nazwisko").fill("Jarosław Bulanda");
  await officer.getByRole("button", { name: "Dopisz do obecnych" }).click();
  await expect(officer.getByLabel("Jarosław Bulanda")).toBeChecked();
  await officer.goto(`${world.url}/people/new`);
  await officer.getByLabel("Imię i nazwisko").fill("dr Nowak Zofia");
  await officer.getByRole("button", { name: "Dodaj osobę" }).click();
  await officer.waitForURL(/people\/\d+$/);
  await officer.goto(`${meeting}/attendance`);
  await officer.getByLabel("Imię i nazwisko").fill("zofia  nowak");
  await officer.getByRole("button", { name: "Dopisz do obecnych" }).click();
  await expect(officer.getByRole("radio", { name: /Nowak Zofia/ })).toBeChecked();
  await expectAccessible(officer);
  await officer.getByRole("radio", { name: /ktoś inny/ }).check();
  await officer.getByRole("button", { name: "Dopisz do obecnych" }).click();
  await expect(officer.getByLabel("zofia nowak", { exact: true })).toBeChecked();
  await officer.goto(`${meeting}/minutes`);
  await officer.getByRole("button", { name: "Zakończ i opracuj protokół" }).click();
  await expect(officer.getByRole("radio", { name: "Tak, spotkanie się odbyło. Zakończ" })).toBeChecked();
  await officer.getByRole("button", { name: "Zakończ i opracuj protokół" }).click();
  await officer.getByRole("button", { name: "Przekaż protokół do zatwierdzenia" }).click();
  await expect(officer.getByRole("button", { name: "Zatwierdź protokół" })).toHaveCount(0);
  const manager = await (await browser.newContext()).newPage();
  await world.signIn(manager, "manager");
  await expect(manager.locator("main")).toContainText("1 protokół czeka na zatwierdzenie");
  await manager.goto(`${meeting}/minutes`);
  await manager.getByRole("button", { name: "Zatwierdź protokół" }).click();
  await expect(manager.locator("article")).toContainText("Wersja 1, zatwierdzona");
  await expectAccessible(manager);
  const note = await manager.request.get(`${meeting}/note`);
  expect(note.headers()["content-type"]).toContain("wordprocessingml");
  expect((await note.body()).subarray(0, 2).toString()).toBe("PK");
});
