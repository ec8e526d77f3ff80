import { readFileSync } from "node:fs";
import { textOfDocx, unzip } from "../../lib/testing/zip";
import { expect, expectAccessible, test } from "../world";

test.use({ stage: "review" });

test("an officer makes a programme, pins and recalculates; a manager releases it; the files hold what the page says", async ({
  browser,
  world,
}) => {
  const officer = await (await browser.newContext()).newPage();
  await world.signIn(officer, "officer");
  await officer.goto(`${world.url}/scenarios/new`);
  await officer.getByLabel("Tytuł", { exact: true }).fill("Jesień 2013");
  await officer.getByLabel("Projekt").selectOption({ label: "CluStrat" });
  await officer.getByLabel("Od", { exact: true }).fill("9.09.2013");
  await officer.getByLabel("Do", { exact: true }).fill("1.09.2013");
  await officer.getByLabel("Budżet").fill("90 000 zł");
  await officer.getByRole("button", { name: "Nowy scenariusz" }).click();
  await expect(officer.locator(".summary")).toContainText("Koniec nie może być wcześniejszy niż początek.");
  await expect(officer.getByLabel("Budżet")).toHaveValue("90 000 zł");
  await officer.getByLabel("Do", { exact: true }).fill("8.11.2013");
  await officer.getByRole("button", { name: "Nowy scenariusz" }).click();
  await officer.waitForURL(/scenarios\/\d+$/);
  const address = officer.url();
  await expectAccessible(officer);

  await officer.getByRole("button", { name: "Ułóż program" }).click();
  await expect(officer.getByText("Udowodnione optimum")).toBeVisible({ timeout: 60_000 });
  await expect(officer.locator(".programme > li").first()).toBeVisible();
  const count = await officer.locator(".programme > li").count();
  expect(count).toBeGreaterThan(2);
  await expectAccessible(officer);

  const first = officer.locator(".programme > li").first();
  const name = await first.getByRole("heading").innerText();
  await first.getByText("Przypnij, wyklucz, zmień").click();
  await first.getByRole("button", { name: /^Wyklucz wizyta|^Wyklucz warsztat/ }).click();
  await expect(officer.getByText("nie może się odbyć")).toBeVisible();
  await expect(officer.locator(".programme h3").filter({ hasText: name })).toHaveCount(0, { timeout: 60_000 });
  await expect(officer.getByText("Udowodnione optimum")).toBeVisible();
  await expect(officer.getByText(/^Co zmieniło ostatnie przeliczenie/)).toBeVisible();
  await officer.getByRole("button", { name: "Przekaż do konsultacji" }).click();
  await expect(officer.getByRole("button", { name: "Zatwierdź i wydaj" })).toHaveCount(0);

  const manager = await (await browser.newContext()).newPage();
  await world.signIn(manager, "manager");
  await manager.goto(address);
  await manager.getByRole("button", { name: "Zatwierdź i wydaj" }).click();
  await expect(manager.locator("main")).toContainText("Wydanie 1 z");
  await expectAccessible(manager);

  const titles = await manager.locator(".programme .chip.grape").allInnerTexts();
  const file = async (label: string) => {
    const [download] = await Promise.all([manager.waitForEvent("download"), manager.getByRole("link", { name: label }).click()]);
    return readFileSync(await download.path());
  };
  const text = textOfDocx(await file("Program (DOCX, po polsku)"));
  for (const title of titles) expect(text).toContain(title.replace(/^T-\d+ /, ""));
  expect(text).toContain("Wydanie 1 z");
  expect(text).toContain("Projekt współfinansowany z Programu dla Europy Środkowej");
  expect(textOfDocx(await file("Program dla gospodarzy (DOCX, po angielsku, bez kosztów)"))).toContain("Programme of study visits");
  expect(unzip(await file("Budżet (XLSX)")).has("xl/workbook.xml")).toBe(true);
  expect((await file("Kalendarz (ICS)")).toString()).toContain("BEGIN:VEVENT");

  const coordinator = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
  await world.signIn(coordinator, "coordinator");
  await coordinator.goto(address);
  await expect(coordinator.locator("main")).toContainText("Wydanie 1 z");
  await expect(coordinator.getByRole("button", { name: "Przelicz", exact: true })).toHaveCount(0);
  expect(await coordinator.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await expectAccessible(coordinator);
});

test("A11Y-15 a programme is made and stopped without JavaScript", async ({ browser, world }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await world.signIn(page, "officer");
  await page.goto(`${world.url}/scenarios/new`);
  for (const [label, value] of [
    ["Tytuł", "Bez skryptów"],
    ["Od", "9.09.2013"],
    ["Do", "8.11.2013"],
    ["Budżet", "60000"],
  ] as const)
    await page.getByLabel(label, { exact: true }).fill(value);
  await page.getByRole("button", { name: "Nowy scenariusz" }).click();
  await page.getByRole("button", { name: "Ułóż program" }).click();
  await expect(async () => {
    await page.reload();
    await expect(page.locator(".programme > li").first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 60_000 });
});
