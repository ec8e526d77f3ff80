import { expect, expectAccessible, test } from "../world";

test.use({ stage: "review" });

test("an officer publishes a note from approved minutes; a stranger reads it in Polish and English; withdrawn it is gone", async ({
  browser,
  world,
}) => {
  const officer = await (await browser.newContext()).newPage();
  await world.signIn(officer, "officer");
  await officer.goto(`${world.url}/meetings/1/minutes`);
  await officer.getByRole("link", { name: "Notatka publiczna" }).click();
  await officer.getByRole("button", { name: "Opublikuj" }).click();
  await expect(officer.locator(".summary")).toBeFocused();
  await officer.getByLabel("Treść po polsku").fill("Klastry zgłosiły tematy.\n\nWydział przygotuje scenariusz.");
  await officer.getByLabel("Tytuł po angielsku").fill("Cross-sectoral topics");
  await officer.getByLabel("Treść po angielsku").fill("The clusters proposed topics.");
  await officer.getByRole("button", { name: "Opublikuj" }).click();
  await expect(officer.getByText("opublikowana")).toBeVisible();
  await expectAccessible(officer);

  const stranger = await (await browser.newContext()).newPage();
  await stranger.goto(`${world.url}/news`);
  await expectAccessible(stranger);
  await stranger.getByRole("link", { name: "Zagadnienia międzysektorowe" }).click();
  await stranger.waitForURL(/news\/\d+$/);
  const note = stranger.url();
  await expect(stranger.locator("article")).toContainText("Wydział przygotuje scenariusz.");
  await expect(stranger.locator("main")).toContainText("Projekt współfinansowany");
  await expectAccessible(stranger);
  await stranger.getByRole("button", { name: "English" }).click();
  await expect(stranger.getByRole("heading", { level: 1 })).toHaveText("Cross-sectoral topics");
  const feed = await stranger.request.get(`${world.url}/news/feed.xml`);
  expect(await feed.text()).toContain("<title>Zagadnienia międzysektorowe");

  await officer.getByRole("button", { name: "Wycofaj z publikacji" }).click();
  await expect(officer.getByText("wycofana")).toBeVisible();
  expect((await stranger.goto(note))?.status()).toBe(404);
});

test("A11Y-12 the accessibility statement carries every part of the official template once", async ({ page, world, request }) => {
  await page.goto(`${world.url}/deklaracja-dostepnosci`);
  for (const part of "wstep podmiot zakres url data-publikacja data-aktualizacja status data-sporzadzenie kontakt email telefon procedura architektura komunikacja".split(
    " ",
  ))
    await expect(page.locator(`[id="a11y-${part}"]`)).toHaveCount(1);
  const headings = await page.locator("h1, h2, h3").evaluateAll((all) => all.map((one) => `${one.tagName} ${one.textContent}`));
  expect(headings).toEqual([
    "H1 Deklaracja dostępności",
    "H2 Stan dostępności cyfrowej",
    "H2 Niedostępne treści",
    "H3 Niezgodność z załącznikiem",
    "H2 Przygotowanie deklaracji dostępności",
    "H2 Udogodnienia, ograniczenia i inne informacje",
    "H2 Skróty klawiszowe",
    "H2 Informacje zwrotne i dane kontaktowe",
    "H2 Obsługa wniosków i skarg związanych z dostępnością",
    "H2 Pozostałe informacje",
    "H3 Dostępność architektoniczna",
    "H3 Dostępność komunikacyjno-informacyjna",
  ]);
  await expect(page.locator("#a11y-status")).toHaveText(
    /^Strona internetowa jest częściowo zgodna z załącznikiem do ustawy z dnia 4 kwietnia 2019 r\. o dostępności cyfrowej stron internetowych/,
  );
  await expect(page.locator("#a11y-telefon")).toHaveAttribute("href", /^tel:\+?\d+$/);
  await expectAccessible(page);
  expect(await (await request.get(`${world.url}/.well-known/security.txt`)).text()).toMatch(/^Contact: mailto:/);
});
