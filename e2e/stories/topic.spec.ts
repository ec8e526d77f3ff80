import { expect, expectAccessible, test } from "../world";

test("a coordinator proposes a topic on a 360 px screen, a manager decides, the coordinator sees what became of it", async ({
  browser,
  world,
}) => {
  const phone = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
  await world.signIn(phone, "coordinator");
  await expectAccessible(phone);
  await phone.getByRole("link", { name: "Zgłoś temat" }).click();
  await phone.getByRole("button", { name: "Zgłoś temat" }).click();
  await expect(phone.locator(".summary")).toBeFocused();
  await phone.getByLabel("Temat", { exact: false }).first().fill("Mieszkanie dla seniora");
  await phone.getByLabel("Problem").fill("Czujniki, meble i usługi nie działają razem.");
  await phone.getByLabel("Aktywne starzenie się").check();
  await phone.getByRole("button", { name: "Zgłoś temat" }).click();
  await expect(phone.getByRole("heading", { level: 1 })).toHaveText("Mieszkanie dla seniora");
  await expect(phone.locator("main")).toContainText("Wydział ocenia. Odpowiedź do");
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await expectAccessible(phone);

  const manager = await (await browser.newContext()).newPage();
  await world.signIn(manager, "manager");
  await manager.getByRole("link", { name: /czeka na rozstrzygnięcie/ }).click();
  await manager.getByRole("link", { name: "Mieszkanie dla seniora" }).click();
  await manager.getByLabel("przyjęto").check();
  await manager.getByLabel("Uzasadnienie").fill("Zgodne z dziedziną projektu.");
  await manager.getByRole("button", { name: "Ogłoś rozstrzygnięcie" }).click();
  await expect(manager.locator("main")).toContainText("Temat przyjęty.");

  await phone.goto(world.url);
  await expect(phone.locator("main")).toContainText("Temat przyjęty.");
});

test("the rail's pages open for each role that sees them, in Polish and in English", async ({ page, world }) => {
  for (const role of ["officer", "viewer", "admin", "coordinator"] as const) {
    await page.context().clearCookies();
    await world.signIn(page, role);
    const places = await page.locator(".rail a").evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    for (const place of new Set(places)) expect((await page.goto(place))?.status(), `${role} ${place}`).toBe(200);
  }
  await page.getByRole("button", { name: "English" }).click();
  await page.goto(`${world.url}/clusters`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Clusters");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("SEC-20 SEC-24 SEC-26 answers carry the policy; a foreign origin, a strange method and a bad address are refused with a page", async ({
  request,
  world,
}) => {
  const page = await request.get(`${world.url}/sign-in`);
  expect(page.headers()["content-security-policy"]).toContain("frame-ancestors 'none'");
  expect(page.headers()["x-powered-by"]).toBeUndefined();
  const foreign = await request.post(`${world.url}/sign-in`, { headers: { origin: "https://evil.example" }, form: { a: "b" } });
  expect(foreign.status()).toBe(403);
  expect(await foreign.text()).toContain("Formularz wysłano z innej strony");
  expect((await request.fetch(`${world.url}/`, { method: "DELETE" })).status()).toBe(405);
  expect((await request.get(`${world.url}/%E0%A4%A`)).status()).toBe(400);
  expect((await request.get(`${world.url}/.env`)).status()).toBe(404);
});

test("SEC-37 a copied session cookie is dead right after sign-out", async ({ page, browser, world }) => {
  await world.signIn(page, "officer");
  const cookies = await page.context().cookies();
  await page.getByRole("button", { name: "Wyloguj" }).click();
  await page.waitForURL(/sign-in/);
  const thief = await browser.newContext();
  await thief.addCookies(cookies);
  const other = await thief.newPage();
  await other.goto(`${world.url}/clusters`);
  await expect(other).toHaveURL(/sign-in/);
});
