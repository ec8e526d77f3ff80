import { expect, expectAccessible, test } from "../world";

test.use({ stage: "answers" });

test("a person takes the private calendar's address, reads it without signing in, and ends it", async ({ page, world, request }) => {
  await world.signIn(page, "officer");
  await page.goto(`${world.url}/account`);
  await page.getByRole("button", { name: "Utwórz nowy adres" }).click();
  const said = await page.getByText(/^Nowy adres kalendarza, pokazany tylko teraz:/).innerText();
  const address = said.replace(/^.*?: /, "");
  await expectAccessible(page);
  const feed = await request.get(new URL(new URL(address).pathname, world.url).href);
  expect([feed.status(), feed.headers()["content-type"]]).toEqual([200, "text/calendar; charset=utf-8"]);
  expect(await feed.text()).toContain("UID:meeting-");
  expect(feed.headers()["cache-control"]).toContain("no-store");
  await page.goto(`${world.url}/account`);
  await page.getByRole("button", { name: "Zlikwiduj adres" }).click();
  await expect(page.getByText("Adres kalendarza przestał działać.")).toBeVisible();
  expect((await request.get(new URL(new URL(address).pathname, world.url).href)).status()).toBe(404);
});

test("the brief for a host and the event's calendar come as files", async ({ page, world }) => {
  await world.signIn(page, "officer");
  await page.goto(`${world.url}/scenarios/1`);
  for (const [name, file] of [
    [/^Opis dla gospodarza/, /host-brief-.*\.docx$/],
    [/^Do kalendarza/, /scenario-.*\.ics$/],
  ] as const) {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name }).first().click()]);
    expect(download.suggestedFilename()).toMatch(file);
  }
});

test("a coordinator notes days on which the cluster cannot travel; the scenario says that its records have changed", async ({
  browser,
  world,
}) => {
  const coordinator = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
  await world.signIn(coordinator, "coordinator");
  await coordinator.goto(`${world.url}/clusters`);
  await coordinator.getByRole("link", { name: "Klaster NUTRIBIOMED" }).first().click();
  await coordinator.getByRole("link", { name: "Terminy zajęte" }).click();
  await coordinator.getByLabel("Od", { exact: true }).fill("30.09.2013");
  await coordinator.getByLabel("Do", { exact: true }).fill("1.09.2013");
  await coordinator.getByLabel("Powód").fill("Targi");
  await coordinator.getByRole("button", { name: "Zapisz termin" }).click();
  await expect(coordinator.getByText("Koniec nie może być wcześniejszy niż początek.").first()).toBeVisible();
  await coordinator.getByLabel("Do", { exact: true }).fill("4.10.2013");
  await coordinator.getByRole("button", { name: "Zapisz termin" }).click();
  await expect(coordinator.getByText("30.09.2013–04.10.2013")).toBeVisible();
  await expectAccessible(coordinator);
  const officer = await (await browser.newContext()).newPage();
  await world.signIn(officer, "officer");
  await officer.goto(`${world.url}/scenarios/1`);
  await expect(officer.getByText("Ten program policzono w innych warunkach")).toBeVisible();
});
