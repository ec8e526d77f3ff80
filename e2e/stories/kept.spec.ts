import Database from "better-sqlite3";
import type { Browser, Page } from "@playwright/test";
import { expect, expectAccessible, test, type World } from "../world";

test.use({ stage: "review" });

const line = /Niezapisany tekst z \d\d:\d\d, dziś/;
const endSessions = ({ database }: World) => {
  const client = new Database(database);
  client.prepare("update sessions set ended_at = '2026-01-01T00:00:00.000Z' where ended_at is null").run();
  client.close();
};
const signedIn = async (browser: Browser, world: World, role: Parameters<World["signIn"]>[1], options = {}) => {
  const page = await (await browser.newContext(options)).newPage();
  await world.signIn(page, role);
  return page;
};
const kept = (page: Page) => expect(page.locator(".kept-now")).toContainText("Wpisany tekst zachowano o");

test("a coordinator's half-filled proposal outlives a closed tab and another device, and nobody else sees it", async ({
  browser,
  world,
}) => {
  const page = await signedIn(browser, world, "coordinator");
  await page.goto(`${world.url}/topics/new`);
  await expect(page.locator(".kept")).toHaveCount(0);
  await page.getByLabel("Temat", { exact: false }).first().fill("Cicha wentylacja szkół");
  await page.getByLabel("Problem").fill("W klasach jest duszno.\nOkna zostają zamknięte.");
  await page.getByLabel("Aktywne starzenie się").check();
  await kept(page);
  await page.close();

  const other = await signedIn(browser, world, "officer");
  await other.goto(`${world.url}/topics/new`);
  await expect(other.locator(".kept")).toHaveCount(0);

  const again = await signedIn(browser, world, "coordinator", { viewport: { width: 360, height: 740 } });
  await again.goto(`${world.url}/topics/new`);
  await expect(again.locator(".kept")).toContainText(line);
  await expect(again.getByLabel("Problem")).toHaveValue("");
  await expectAccessible(again);
  await again.getByRole("link", { name: "Przywróć" }).click();
  await expect(again.getByLabel("Problem")).toHaveValue("W klasach jest duszno.\nOkna zostają zamknięte.");
  await expect(again.getByLabel("Aktywne starzenie się")).toBeChecked();
  await expect(again.locator(".kept")).toContainText("Przywrócono");
  await expectAccessible(again);
  await again.getByRole("button", { name: "Zgłoś temat" }).click();
  await expect(again.getByRole("heading", { level: 1 })).toHaveText("Cicha wentylacja szkół");
  await again.goto(`${world.url}/topics/new`);
  await expect(again.locator(".kept")).toHaveCount(0);
});

test("a text is thrown away when its author says so, and two tabs keep two texts", async ({ browser, world }) => {
  const page = await signedIn(browser, world, "officer");
  const second = await page.context().newPage();
  for (const [tab, title] of [
    [page, "Zadanie pierwsze"],
    [second, "Zadanie drugie"],
  ] as const) {
    await tab.goto(`${world.url}/tasks/new`);
    await tab.getByLabel("Zadanie").first().fill(title);
    await kept(tab);
  }
  await second.close();
  await page.goto(`${world.url}/tasks/new`);
  await expect(page.locator(".kept")).toHaveCount(2);
  await page.getByRole("button", { name: "Odrzuć" }).first().click();
  await expect(page.locator(".kept")).toHaveCount(1);
  await page.getByRole("link", { name: "Przywróć" }).click();
  await expect(page.getByLabel("Zadanie").first()).toHaveValue("Zadanie pierwsze");
  await page.getByRole("button", { name: "Odrzuć" }).click();
  await expect(page.locator(".kept")).toHaveCount(0);
  await expect(page.getByLabel("Zadanie").first()).toHaveValue("");
});

test("an officer's session ends: the page stays, and signing in leads to everything that was typed", async ({ browser, world }) => {
  const page = await signedIn(browser, world, "officer");
  await page.goto(`${world.url}/regions/1/edit`);
  await page.getByLabel("Profil").fill("Rolnictwo precyzyjne i\nmała retencja.");
  endSessions(world);
  await page.getByRole("button", { name: "Zapisz" }).click();
  await expect(page.locator(".summary")).toContainText("Sesja wygasła");
  await expect(page.getByLabel("Profil")).toHaveValue("Rolnictwo precyzyjne i\nmała retencja.");
  await expectAccessible(page);
  const opened = page.waitForEvent("popup");
  await page.locator(".summary").getByRole("link", { name: "Zaloguj się w nowej karcie" }).click();
  const tab = await opened;
  await tab.locator("button[name=role][value=officer]").click();
  await tab.waitForURL(/regions\/1\/edit/);
  await expect(tab.getByLabel("Profil")).toHaveValue("Rolnictwo precyzyjne i\nmała retencja.");
  await tab.close();
  await page.getByRole("button", { name: "Zapisz" }).click();
  await page.waitForURL(/regions\/1$/);
  await expect(page.locator("main")).toContainText("mała retencja.");
  await page.goto(`${world.url}/regions/1/edit`);
  await expect(page.locator(".kept")).toHaveCount(0);
});

test("a page of one person is not saved as another who signed in meanwhile", async ({ browser, world }) => {
  const page = await signedIn(browser, world, "officer");
  await page.goto(`${world.url}/tasks/new`);
  await page.getByLabel("Zadanie").first().fill("Zadanie pracownika");
  const tab = await page.context().newPage();
  await tab.context().clearCookies();
  await world.signIn(tab, "manager");
  await page.getByRole("button", { name: "Dodaj" }).click();
  await expect(page.locator(".summary")).toContainText("otwarto na innym koncie");
  await expect(page.getByLabel("Zadanie").first()).toHaveValue("Zadanie pracownika");
});

test("a manager's half-written review is there after Back, with what somebody else saved meanwhile beside an edited record", async ({
  browser,
  world,
}) => {
  const manager = await signedIn(browser, world, "manager");
  await manager.goto(`${world.url}/regions`);
  await manager
    .getByRole("link", { name: /Styria/ })
    .first()
    .click();
  await manager.getByRole("link", { name: /recenzję/ }).click();
  await manager.getByLabel("Komentarz").fill("Gospodarz odpowiada szybko, ale po niemiecku.");
  await manager.goBack();
  await manager.waitForURL(/regions\/\d+$/);
  await manager.getByRole("link", { name: /recenzję/ }).click();
  await expect(manager.locator(".kept")).toContainText(line);
  await manager.getByRole("link", { name: "Przywróć" }).click();
  await expect(manager.getByLabel("Komentarz")).toHaveValue("Gospodarz odpowiada szybko, ale po niemiecku.");

  await manager.goto(`${world.url}/tasks/1/edit`);
  const title = manager.getByLabel("Zadanie").first();
  await title.fill("Nowe brzmienie kierownika");
  await kept(manager);
  const officer = await signedIn(browser, world, "officer");
  await officer.goto(`${world.url}/tasks/1/edit`);
  await officer.getByLabel("Zadanie").first().fill("Nowe brzmienie pracownika");
  await officer.getByRole("button", { name: "Zapisz" }).click();
  await officer.waitForURL(/tasks\/1$/);
  await manager.goto(`${world.url}/tasks/1/edit`);
  await expect(manager.locator(".kept")).toContainText("przy zapisie zobaczysz obie wersje");
  await manager.getByRole("link", { name: "Przywróć" }).click();
  await manager.getByRole("button", { name: "Zapisz" }).click();
  await expect(manager.locator("form table")).toContainText("Nowe brzmienie pracownika");
  await manager.getByRole("button", { name: "Zapisz moją wersję" }).click();
  await manager.waitForURL(/tasks\/1$/);
  await expect(manager.getByRole("heading", { level: 1 })).toContainText("Nowe brzmienie kierownika");
});

test("without a network the page stays and says so; when it is back, one save is enough", async ({ browser, world }) => {
  const page = await signedIn(browser, world, "officer");
  await page.goto(`${world.url}/tasks/new`);
  const title = page.getByLabel("Zadanie").first();
  await page.context().setOffline(true);
  await title.fill("Zadanie spoza sieci");
  await expect(page.locator(".kept-now")).toContainText("Brak połączenia z siecią");
  await page.getByRole("link", { name: "Klastry" }).first().click();
  await expect(page.locator(".cut-off")).toContainText("Brak połączenia z siecią");
  await page.getByRole("searchbox").first().fill("klaster");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Dodaj" }).click();
  await expect(page.locator(".summary")).toContainText("Brak połączenia z siecią");
  await expect(title).toHaveValue("Zadanie spoza sieci");
  expect(page.url()).toContain("/tasks/new");
  await expectAccessible(page);
  await page.context().setOffline(false);
  await expect(page.locator(".cut-off")).toHaveCount(0);
  await kept(page);
  await world.stop();
  await page.getByRole("button", { name: "Dodaj" }).click();
  await expect(page.locator(".summary")).toContainText("zapisz ponownie", { ignoreCase: true });
  await expect(title).toHaveValue("Zadanie spoza sieci");
  await world.start();
  await page.getByRole("button", { name: "Dodaj" }).dblclick();
  await page.waitForURL(/tasks\/\d+$/);
  await page.goto(`${world.url}/tasks?q=spoza+sieci`);
  await expect(page.locator("main").getByRole("link", { name: "Zadanie spoza sieci" })).toHaveCount(1);
});

for (const javaScriptEnabled of [true, false])
  test(`after Back another text is another record, the same text is not (scripts: ${javaScriptEnabled})`, async ({ browser, world }) => {
    const page = await signedIn(browser, world, "officer", { javaScriptEnabled });
    const mark = javaScriptEnabled ? "ze skryptem" : "bez skryptu";
    await page.goto(`${world.url}/tasks`);
    await page.goto(`${world.url}/tasks/new`);
    const title = page.getByLabel("Zadanie").first();
    const send = async (text: string) => {
      await title.fill(text);
      await page.getByRole("button", { name: "Dodaj" }).click();
      await page.waitForURL(/tasks\/\d+$/);
      const address = page.url();
      await page.goBack();
      await page.waitForURL(/tasks\/new$/);
      return address;
    };
    const first = await send(`Zadanie A ${mark}`);
    const second = await send(`Zadanie B ${mark}`);
    expect(second).not.toBe(first);
    await page.goto(`${world.url}/tasks?q=${encodeURIComponent(mark)}`);
    await expect(page.locator("main").getByRole("link", { name: mark })).toHaveCount(2);
  });

test("a form that adds on its own page is empty again after a refusal and a save, and offers nothing", async ({ browser, world }) => {
  const page = await signedIn(browser, world, "officer");
  await page.goto(`${world.url}/regions/31`);
  const fold = page.locator("details", { has: page.getByLabel("Co region potrafi") });
  await fold.locator("summary").first().click();
  const claim = page.getByLabel("Co region potrafi");
  await claim.fill("Ekoprojektowanie opakowań");
  await page.getByRole("button", { name: "Dodaj dowód" }).click();
  await expect(page.locator(".summary")).toBeVisible();
  await expect(claim).toHaveValue("Ekoprojektowanie opakowań");
  await page.getByLabel("Dziedzina").selectOption({ index: 1 });
  await page.getByLabel("Rodzaj dowodu").selectOption({ index: 1 });
  await page.getByLabel("Siła (1–3)").fill("2");
  await page.getByRole("button", { name: "Dodaj dowód" }).click();
  await expect(page.locator("main")).toContainText("Ekoprojektowanie opakowań");
  await expect(page.locator(".summary")).toHaveCount(0);
  await page.reload();
  await expect(page.locator(".kept")).toHaveCount(0);
  await expect(claim).toHaveValue("");
});

test("without scripts a refused text is kept too, can be restored and thrown away, and outlives a session", async ({ browser, world }) => {
  const page = await signedIn(browser, world, "coordinator", { javaScriptEnabled: false });
  await page.goto(`${world.url}/topics/new`);
  await page.getByLabel("Problem").fill("Tylko problem, bez tytułu.");
  await page.getByRole("button", { name: "Zgłoś temat" }).click();
  await expect(page.locator(".summary")).toBeVisible();
  await expect(page.getByLabel("Problem")).toHaveValue("Tylko problem, bez tytułu.");
  await expect(page.locator(".kept")).toHaveCount(0);
  await page.goto(`${world.url}/topics/new`);
  await page.getByRole("link", { name: "Przywróć" }).click();
  await expect(page.getByLabel("Problem")).toHaveValue("Tylko problem, bez tytułu.");
  await page.getByLabel("Temat", { exact: false }).first().fill("Temat po przerwie");
  await page.getByLabel("Aktywne starzenie się").check();
  endSessions(world);
  await page.getByRole("button", { name: "Zgłoś temat" }).click();
  await page.waitForURL(/sign-in/);
  await page.locator("button[name=role][value=coordinator]").click();
  await page.waitForURL(/topics\/new\?kept=/);
  await expect(page.getByLabel("Temat", { exact: false }).first()).toHaveValue("Temat po przerwie");
  await expect(page.getByLabel("Aktywne starzenie się")).toBeChecked();
  await page.getByRole("button", { name: "Zgłoś temat" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Temat po przerwie");
  await page.goto(`${world.url}/topics/new`);
  await expect(page.locator(".kept")).toHaveCount(0);
  await page.getByLabel("Problem").fill("Do wyrzucenia.");
  await page.getByRole("button", { name: "Zgłoś temat" }).click();
  await page.goto(`${world.url}/topics/new`);
  await page.getByRole("button", { name: "Odrzuć" }).click();
  await expect(page.locator(".kept")).toHaveCount(0);
});
