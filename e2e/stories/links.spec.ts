import { expect, expectAccessible, test } from "../world";

const marked = "nav.rail [aria-current=page]";

test("A11Y-06 a link exchanges the page and not the document: the rail follows, focus goes to the page, back shows what is saved", async ({
  page,
  world,
}) => {
  await world.signIn(page, "officer");
  const isSameDocument = () => page.evaluate(() => "isSame" in window);
  await page.evaluate(() => Object.assign(window, { isSame: true }));
  await page.locator("nav.rail").getByRole("link", { name: "Klastry" }).click();
  await expect(page).toHaveTitle(/^Klastry/);
  await expect(page.locator(marked)).toContainText("Klastry");
  await expect(page.locator("main")).toBeFocused();
  await page.getByRole("link", { name: "Klaster NUTRIBIOMED", exact: true }).click();
  await page.getByRole("link", { name: "Edytuj" }).click();
  await page.getByLabel("Nazwa", { exact: true }).fill("Klaster NUTRIBIOMED nad Odrą");
  await page.getByRole("button", { name: "Zapisz" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Klaster NUTRIBIOMED nad Odrą");
  await expectAccessible(page);
  for (const address of ["**/edit", /clusters\/\d+$/, "**/clusters"]) {
    await page.goBack();
    await page.waitForURL(address);
  }
  await expect(page.locator("tbody")).toContainText("Klaster NUTRIBIOMED nad Odrą");
  expect(await isSameDocument()).toBe(true);
});

test("clearing the filters of a list clears what the form shows", async ({ page, world }) => {
  await world.signIn(page, "officer");
  await page.goto(`${world.url}/clusters?kind=energy`);
  await page.getByRole("link", { name: "Wyczyść" }).click();
  await page.waitForURL((address) => address.search === "");
  await expect(page.locator("select[name=kind]")).toHaveValue("");
});

test("SEC-01 a link followed after the session ended asks to sign in and leads on", async ({ page, world }) => {
  await world.signIn(page, "officer");
  await page.context().clearCookies();
  await page.locator("nav.rail").getByRole("link", { name: "Tematy" }).click();
  await expect(page).toHaveURL(/sign-in\?next=%2Ftopics$/);
});
