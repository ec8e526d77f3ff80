import { expect, expectAccessible, test } from "../world";
import type { Page } from "@playwright/test";

async function newMeeting(page: Page, url: string, title: string, day: string): Promise<string> {
  await page.goto(`${url}/meetings/new`);
  await page.getByLabel("Tytuł").fill(title);
  await page.getByLabel("Rodzaj").selectOption("cluster_forum");
  await page.getByLabel("Data").fill(day);
  await page.getByLabel("Projekt").selectOption({ label: "CluStrat" });
  await page.getByRole("button", { name: "Dodaj spotkanie" }).click();
  await page.waitForURL(/meetings\/\d+$/);
  return page.url();
}

async function say(page: Page, words: string): Promise<void> {
  const line = page.getByRole("combobox", { name: "Wpis ze spotkania" });
  await line.fill(words);
  await line.press("Escape");
  await page.getByRole("button", { name: "Zapisz wpis" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Zapisano" })).toBeVisible();
}

test("the end of a meeting names the clusters nobody recorded, and leads back to the capture line", async ({ page, world }) => {
  await world.signIn(page, "officer");
  const meeting = await newMeeting(page, world.url, "Forum klastrów", "3.07.2013");
  await page.goto(`${meeting}/attendance`);
  await page.getByLabel("Imię i nazwisko").fill("Jan Nowak");
  await page.getByLabel("Klaster", { exact: false }).first().selectOption({ label: "Klaster NUTRIBIOMED" });
  await page.getByRole("button", { name: "Dopisz do obecnych" }).click();
  await expect(page.getByLabel("Jan Nowak")).toBeChecked();
  await page.goto(meeting);
  await say(page, "zadanie: Zebrać potwierdzenia regionów do 19.07");
  await expect(page.locator("aside").getByText("Zadania").locator("..")).toContainText("1");
  await page.getByRole("link", { name: "Zakończ i opracuj protokół" }).click();
  await expect(page.locator("main")).toContainText("Klaster NUTRIBIOMED");
  await expectAccessible(page);
  await page.getByRole("link", { name: /Zapisz głos/ }).click();
  await expect(page.getByRole("combobox", { name: "Wpis ze spotkania" })).toHaveValue(/@Klaster NUTRIBIOMED/);
  await say(page, "region: wspólne laboratoria >Górna Austria @Klaster NUTRIBIOMED");
  await page.goto(`${meeting}/end`);
  await expect(page.locator("main")).toContainText("Każdy obecny klaster ma zapisany głos.");
  await page.getByRole("button", { name: "Zakończ i opracuj protokół" }).click();
  await page.waitForURL(/minutes$/);

  await page.goto(meeting);
  await page
    .locator(".log li")
    .first()
    .getByRole("link", { name: /Edytuj/ })
    .click();
  await page.getByLabel("Kto powiedział").selectOption({ label: "Jan Nowak" });
  await expectAccessible(page);
  await page.getByRole("button", { name: "Zapisz", exact: true }).click();
  await page.waitForURL(/meetings\/\d+$/);
  await expect(page.locator(".log li").first()).toContainText("Jan Nowak");
});

test("open tasks come back at the next meeting; prints bear the funding sentence", async ({ page, world }) => {
  await world.signIn(page, "officer");
  const earlier = await newMeeting(page, world.url, "Forum wiosenne", "3.03.2014");
  await page.goto(earlier);
  await say(page, "zadanie: Przygotować zestawienie do 19.04");
  const next = await newMeeting(page, world.url, "Forum jesienne", "9.10.2014");
  for (const path of ["", "/agenda", "/minutes/print"]) {
    await page.goto(next + path);
    await expect(page.locator("main")).toContainText("Przygotować zestawienie");
  }
  const funding = page.getByText(/współfinansowan|Central Europe|Europa Środkowa/i).first();
  await expect(funding).toBeVisible();
  await expectAccessible(page);
  await page.goto(`${next}/attendance/print`);
  await expect(page.getByRole("table")).toContainText("Podpis");
  await expect(funding).toBeVisible();
  await expectAccessible(page);
});
