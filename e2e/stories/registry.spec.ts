import { expect, expectAccessible, test } from "../world";

test("REL-04 two editors of one cluster: the second sees both texts and nothing is lost", async ({ browser, world }) => {
  const first = await (await browser.newContext()).newPage();
  const second = await (await browser.newContext()).newPage();
  await world.signIn(first, "officer");
  await world.signIn(second, "manager");
  await first.goto(`${world.url}/clusters/1/edit`);
  await second.goto(`${world.url}/clusters/1/edit`);
  await first.getByLabel("Siedziba").fill("Oleśnica");
  await first.getByRole("button", { name: "Zapisz" }).click();
  await first.waitForURL("**/clusters/1");
  await second.getByLabel("Siedziba").fill("Oława");
  await second.getByRole("button", { name: "Zapisz" }).click();
  await expect(second.locator(".summary")).toContainText("Ktoś zapisał ten rekord w międzyczasie");
  const rows = second.getByRole("row", { name: /Siedziba/ });
  await expect(rows).toContainText("Oleśnica");
  await expect(rows).toContainText("Oława");
  await expectAccessible(second);
  await second.getByRole("button", { name: "Zapisz moją wersję" }).click();
  await second.waitForURL("**/clusters/1");
  await second.getByRole("link", { name: "Historia" }).click();
  await expect(second.locator("main")).toContainText("Oleśnica");
  await expect(second.locator("main")).toContainText("Oława");
});

test("A11Y-06 a wrong form keeps what was typed, says why beside the field and in a summary with focus", async ({ page, world }) => {
  await world.signIn(page, "officer");
  await page.goto(`${world.url}/clusters/new`);
  await page.getByLabel("Siedziba").fill("Świdnica");
  await page.getByLabel("Strona internetowa").fill("javascript:alert(1)");
  await page.getByRole("button", { name: "Dodaj klaster" }).click();
  await expect(page.locator(".summary")).toBeFocused();
  await expect(page).toHaveTitle(/^Błąd:/);
  await expect(page.getByLabel("Siedziba")).toHaveValue("Świdnica");
  await expect(page.getByLabel("Nazwa")).toHaveAttribute("aria-invalid", "true");
  await expectAccessible(page);
});

test("REL-05 A11Y-15 a cluster is added without JavaScript, and one form twice makes one record", async ({ browser, world }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await world.signIn(page, "officer");
  await page.goto(`${world.url}/clusters/new`);
  await page.getByLabel("Nazwa").fill("Klaster Próbny");
  await page.getByLabel("Etap").selectOption("initiative");
  await page.getByRole("button", { name: "Dodaj klaster" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Klaster Próbny");
  await page.goBack();
  await page.getByRole("button", { name: "Dodaj klaster" }).click();
  await page.goto(`${world.url}/clusters?q=próbny`);
  await expect(page.locator("tbody tr")).toHaveCount(1);
});

test("the list of clusters filters, sorts and exports by its address", async ({ page, world }) => {
  await world.signIn(page, "officer");
  await page.goto(`${world.url}/clusters?kind=energy&sort=-name`);
  await expect(page.locator("tbody tr").first()).toContainText("Zgorzelecki");
  await expectAccessible(page);
  const csv = await page.request.get(`${world.url}/clusters/export/csv?kind=energy`);
  const text = await csv.text();
  expect(text.startsWith("\ufeff")).toBe(true);
  expect(text.trim().split("\r\n")).toHaveLength(5);
  await page.goto(`${world.url}/clusters?q=klastrów lotniczy`);
  await expect(page.locator("tbody")).toContainText("Dolnośląski Klaster Lotniczy");
});

test("SEC-01 a stranger is asked to sign in, a coordinator is refused the edit page, an unknown cluster is not found", async ({
  page,
  world,
}) => {
  await page.goto(`${world.url}/clusters`);
  await expect(page).toHaveURL(/sign-in\?next=%2Fclusters/);
  await world.signIn(page, "coordinator");
  expect((await page.goto(`${world.url}/clusters/1/edit`))?.status()).toBe(403);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Brak uprawnień");
  expect((await page.goto(`${world.url}/clusters/99999`))?.status()).toBe(404);
});
