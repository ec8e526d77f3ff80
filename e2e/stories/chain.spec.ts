import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { meeting } from "../../db/seed/facts/wroclaw-2013";
import { textOfDocx } from "../../lib/testing/zip";
import { expect, expectAccessible, test } from "../world";

const lines = [
  "temat: Mieszkanie dla seniora @Klaster NUTRIBIOMED #Aktywne starzenie się",
  "temat: Zielone łańcuchy dostaw @Dolnośląski Klaster Motoryzacyjny #Zrównoważony rozwój / zielona gospodarka",
  "region: >Wenecja Euganejska @Klaster NUTRIBIOMED #Aktywne starzenie się mieszkanie pokazowe",
  `decyzja: ${meeting.decision}`,
  "zadanie: Zebrać potwierdzenia od regionów @Alicja Officerska do 19.07.2013",
];

async function holdMeeting(officer: Page, url: string): Promise<string> {
  await officer.goto(`${url}/meetings/new`);
  await officer.getByLabel("Tytuł").fill(meeting.title);
  await officer.getByLabel("Rodzaj").selectOption("cluster_forum");
  await officer.getByLabel("Data").fill("3.07.2013");
  await officer.getByLabel("Miejsce").fill(meeting.place);
  await officer.getByLabel("Projekt").selectOption({ label: "CluStrat" });
  await officer.getByRole("button", { name: "Dodaj spotkanie" }).click();
  await officer.waitForURL(/meetings\/\d+$/);
  const address = officer.url();
  await officer.goto(`${address}/attendance`);
  for (const speaker of meeting.speakers) {
    await officer.getByLabel("Imię i nazwisko").fill(speaker.name);
    await officer.getByRole("button", { name: "Dopisz do obecnych" }).click();
    await expect(officer.getByLabel(speaker.name)).toBeChecked();
  }
  await officer.goto(address);
  const line = officer.getByRole("combobox", { name: "Wpis ze spotkania" });
  for (const [index, words] of lines.entries()) {
    await line.fill(words);
    await line.press("Escape");
    await line.press("Enter");
    await expect(officer.locator(".log.fresh li:not(.waiting)")).toHaveCount(index + 1);
  }
  return address;
}

async function closeMinutes(officer: Page, manager: Page, address: string): Promise<void> {
  await officer.goto(`${address}/minutes`);
  const end = officer
    .getByRole("button", { name: "Zakończ i opracuj protokół" })
    .or(officer.getByRole("link", { name: "Zakończ i opracuj protokół" }));
  const asksFirst = (await end.first().evaluate((element) => element.tagName)) === "A";
  await end.first().click();
  if (asksFirst) {
    await officer.waitForURL(/\/end$/);
    await officer
      .getByRole("button", { name: /Zakończ/ })
      .first()
      .click();
  }
  await officer.getByRole("button", { name: "Przekaż protokół do zatwierdzenia" }).click();
  await manager.goto(`${address}/minutes`);
  await manager.getByRole("button", { name: "Zatwierdź protokół" }).click();
  await expect(manager.locator("article")).toContainText("Wersja 1, zatwierdzona");
}

async function decideTopics(manager: Page, url: string): Promise<void> {
  for (const title of ["Mieszkanie dla seniora", "Zielone łańcuchy dostaw"]) {
    await manager.goto(`${url}/topics?status=submitted`);
    await manager.getByRole("link", { name: title }).click();
    await manager.getByLabel("przyjęto").check();
    await manager.getByLabel("Uzasadnienie").first().fill("Zgodne z dziedzinami projektu.");
    await manager.getByRole("button", { name: "Ogłoś rozstrzygnięcie" }).click();
    await expect(manager.locator("main")).toContainText("Temat przyjęty.");
  }
}

async function approveRegion(officer: Page, manager: Page, url: string): Promise<void> {
  await officer.goto(`${url}/regions?q=Wenecja`);
  await officer.getByRole("link", { name: "Wenecja Euganejska" }).click();
  await officer.waitForURL(/regions\/\d+/);
  const region = officer.url().replace(/\?.*/, "");
  await officer.getByRole("link", { name: "Dodaj kontakt" }).click();
  await officer.getByLabel("Imię i nazwisko").fill("Osoba kontaktowa");
  await officer.getByRole("button", { name: "Dodaj kontakt" }).click();
  await officer.getByRole("button", { name: "Przekaż do recenzji" }).click();
  for (const reviewer of [officer, manager]) {
    await reviewer.goto(`${region}/review`);
    for (const group of await reviewer.locator("fieldset:has(input[name^='score-'])").all())
      await group.getByLabel("2", { exact: true }).check();
    await reviewer.getByLabel("rekomenduję").check();
    await reviewer.getByRole("button", { name: "Złóż recenzję" }).click();
    await reviewer.waitForURL(region);
  }
  await manager.getByLabel("zatwierdzono").check();
  await manager.getByLabel("Uzasadnienie").fill("Publiczne dowody i gotowość gospodarza.");
  await manager.getByLabel("Ważne do").fill("31.12.2099");
  await manager.getByRole("button", { name: "Ogłoś rozstrzygnięcie" }).click();
  await expect(manager.locator("main")).toContainText("Region zatwierdzony do");
}

test("the meeting of 3 July 2013, typed in as it is held, becomes topics, a reviewed region, decisions and the scenario's document", async ({
  browser,
  world,
}) => {
  test.setTimeout(180_000);
  const officer = await (await browser.newContext()).newPage();
  const manager = await (await browser.newContext()).newPage();
  await world.signIn(officer, "officer");
  await world.signIn(manager, "manager");
  const address = await holdMeeting(officer, world.url);
  await closeMinutes(officer, manager, address);
  await decideTopics(manager, world.url);
  for (const cluster of ["Dolnośląski Klaster Surowcowy", "Dolnośląski Klaster Metalowy"]) {
    await officer.goto(`${world.url}/topics?status=accepted`);
    await officer.getByRole("link", { name: cluster.endsWith("Surowcowy") ? "Zielone łańcuchy dostaw" : "Mieszkanie dla seniora" }).click();
    await officer.getByText("Poprzyj temat", { exact: true }).first().click();
    await officer.getByLabel("W imieniu klastra").selectOption({ label: cluster });
    await officer.getByLabel("weźmie udział").check();
    await officer.getByRole("button", { name: "Poprzyj temat" }).click();
    await expect(officer.locator("main")).toContainText(cluster);
  }
  await approveRegion(officer, manager, world.url);

  await officer.goto(`${world.url}/scenarios/new`);
  for (const [label, value] of [
    ["Tytuł", "Wizyty studyjne i warsztaty, jesień 2013"],
    ["Od", "9.09.2013"],
    ["Do", "8.11.2013"],
    ["Budżet", "60 000"],
  ] as const)
    await officer.getByLabel(label, { exact: true }).fill(value);
  await officer.getByLabel("Projekt").selectOption({ label: "CluStrat" });
  await officer.getByRole("button", { name: "Nowy scenariusz" }).click();
  await officer.getByRole("button", { name: "Ułóż program" }).click();
  await expect(officer.getByText("Udowodnione optimum")).toBeVisible({ timeout: 60_000 });
  await expectAccessible(officer);
  await officer.getByRole("button", { name: "Przekaż do konsultacji" }).click();
  await manager.goto(officer.url());
  await manager.getByRole("button", { name: "Zatwierdź i wydaj" }).click();
  await expect(manager.locator("main")).toContainText("Wydanie 1 z");
  const [download] = await Promise.all([
    manager.waitForEvent("download"),
    manager.getByRole("link", { name: "Program (DOCX, po polsku)" }).click(),
  ]);
  const text = textOfDocx(readFileSync(await download.path()));
  for (const words of [
    "Wizyty studyjne i warsztaty, jesień 2013",
    "Wenecja Euganejska",
    "Mieszkanie dla seniora",
    "Zielone łańcuchy dostaw",
    "Klaster NUTRIBIOMED",
    "Wydanie 1 z",
    "CENTRAL EUROPE",
  ])
    expect(text, words).toContain(words);
});
