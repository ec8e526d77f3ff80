import Database from "better-sqlite3";
import { expect, expectAccessible, test } from "../world";

test("a region is added, reviewed by two people and approved by the manager; scores are hidden until one's own are in", async ({
  browser,
  world,
}) => {
  const officer = await (await browser.newContext()).newPage();
  await world.signIn(officer, "officer");
  await officer.goto(`${world.url}/regions`);
  await officer.getByRole("link", { name: "Dodaj region" }).click();
  await officer.getByLabel("Nazwa po polsku").fill("Katalonia");
  await officer.getByLabel("Kraj").fill("Hiszpania");
  await officer.getByRole("button", { name: "Dodaj region" }).click();
  await expect(officer.locator(".summary")).toBeFocused();
  await expect(officer.getByLabel("Nazwa po polsku")).toHaveValue("Katalonia");
  await expectAccessible(officer);
  await officer.getByLabel("Kraj").fill("ES");
  await officer.getByLabel("Kod NUTS").fill("ES51");
  await officer.getByRole("button", { name: "Dodaj region" }).click();
  await officer.waitForURL(/regions\/\d+$/);
  const region = officer.url();
  await officer.getByRole("button", { name: "Przekaż do recenzji" }).click();
  await expect(officer.locator(".summary")).toContainText("co najmniej jeden kontakt");
  await officer.getByRole("link", { name: "Dodaj kontakt" }).click();
  await officer.getByLabel("Imię i nazwisko").fill("Anna Nowak");
  await officer.getByLabel("E-mail").fill("anna@example.org");
  await officer.getByRole("button", { name: "Dodaj kontakt" }).click();
  await officer.getByText("Dodaj dowód", { exact: true }).first().click();
  await officer.getByLabel("Dziedzina").selectOption({ label: "Aktywne starzenie się" });
  await officer.getByLabel("Co region potrafi").fill("Mieszkania wspomagane");
  await officer.getByLabel("Rodzaj dowodu").selectOption({ label: "strategia" });
  await officer.getByLabel("Siła (1–3)").fill("3");
  await officer.getByRole("button", { name: "Dodaj dowód" }).click();
  await expect(officer.locator("main")).toContainText("Mieszkania wspomagane");
  await officer.getByRole("button", { name: "Przekaż do recenzji" }).click();
  await expect(officer.locator("main")).toContainText("Wydział recenzuje.");
  await expectAccessible(officer);

  const review = async (page: typeof officer) => {
    await page.getByRole("link", { name: "Napisz recenzję" }).click();
    await page.getByLabel("rekomenduję").waitFor();
    for (const group of await page.locator("fieldset:has(input[name^='score-'])").all())
      await group.getByLabel("2", { exact: true }).check();
    await page.getByLabel("rekomenduję").check();
    await page.getByLabel("Komentarz").fill("Gospodarz odpowiada szybko");
    await page.getByRole("button", { name: "Złóż recenzję" }).click();
    await page.waitForURL(region);
  };
  await review(officer);
  await expect(officer.locator("main")).toContainText("Gospodarz odpowiada szybko");

  const manager = await (await browser.newContext()).newPage();
  await world.signIn(manager, "manager");
  await manager.goto(region);
  await expect(manager.locator("main")).toContainText("Cudze oceny będą widoczne");
  await expect(manager.locator("main")).not.toContainText("Gospodarz odpowiada szybko");
  await manager.getByLabel("zatwierdzono").check();
  await manager.getByLabel("Uzasadnienie").fill("Dobre dowody");
  await manager.getByLabel("Ważne do").fill("31.12.2027");
  await manager.getByRole("button", { name: "Ogłoś rozstrzygnięcie" }).click();
  await expect(manager.locator(".summary")).toContainText("mniej niż dwie liczone recenzje");
  await expect(manager.getByLabel("Uzasadnienie")).toHaveValue("Dobre dowody");
  await review(manager);
  await manager.getByLabel("zatwierdzono").check();
  await manager.getByLabel("Uzasadnienie").fill("Dobre dowody");
  await manager.getByLabel("Ważne do").fill("31.12.2027");
  await manager.getByRole("button", { name: "Ogłoś rozstrzygnięcie" }).click();
  await expect(manager.locator("main")).toContainText("Region zatwierdzony do");
  await expectAccessible(manager);

  const coordinator = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
  await world.signIn(coordinator, "coordinator");
  await coordinator.goto(region);
  await expect(coordinator.locator("main")).not.toContainText("Anna Nowak");
  await coordinator.getByRole("link", { name: "Wskaż region" }).click();
  await coordinator.getByLabel("Czego chcemy się dowiedzieć").fill("Kto utrzymuje mieszkania");
  await coordinator.getByRole("button", { name: "Wskaż region" }).click();
  await expect(coordinator.locator("main")).toContainText("Kto utrzymuje mieszkania");
  await expectAccessible(coordinator);
});

test("a cluster's wish is said once, corrected and taken back; an approval that has run out is told from one that holds", async ({
  browser,
  world,
}) => {
  const page = await (await browser.newContext()).newPage();
  await world.signIn(page, "coordinator");
  const wish = async (reason: string) => {
    await page.goto(`${world.url}/regions/indicate?region=2`);
    await page.getByLabel("Dziedzina").selectOption({ index: 1 });
    await page.getByLabel("Dlaczego ten region").fill(reason);
    await page.getByRole("button", { name: "Wskaż region" }).click();
  };
  await wish("Wspólne laboratoria");
  await page.waitForURL(/regions\/2$/);
  await wish("Mają inkubator");
  await expect(page.locator(".summary")).toContainText("wskazał już ten region");
  await expect(page.getByLabel("dopisz powód do wskazania")).toBeChecked();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Wskaż region" }).click();
  await page.waitForURL(/regions\/2$/);
  await expect(page.locator("main")).toContainText("Wspólne laboratoria Mają inkubator");
  await page.getByRole("link", { name: "popraw" }).click();
  await page.getByLabel("Dlaczego ten region").fill("Lepszy powód");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Zapisz poprawki" }).click();
  await page.waitForURL(/clusters\/\d+$/);
  await expect(page.locator("main")).toContainText("Lepszy powód");
  await page.getByRole("listitem").filter({ hasText: "Lepszy powód" }).getByRole("link", { name: "popraw" }).click();
  await page.getByText("Wycofaj wskazanie").first().click();
  await page.getByLabel("Powód wycofania").fill("Zmieniliśmy plany na ten rok");
  await page.getByRole("button", { name: "Wycofaj wskazanie" }).click();
  await page.waitForURL(/clusters\/\d+$/);
  await expect(page.locator("main")).not.toContainText("Lepszy powód");
  const database = new Database(world.database);
  database.exec("update regions set status = 'approved', valid_until = '2014-12-31' where id = 2");
  database.close();
  await page.goto(`${world.url}/regions/2`);
  await expect(page.locator("main")).toContainText("Zatwierdzenie wygasło 31 grudnia 2014 r.");
  await expect(page.locator("main")).not.toContainText("Można tam zaplanować wyjazd");
});
