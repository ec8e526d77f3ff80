import Database from "better-sqlite3";
import type { Page } from "@playwright/test";
import { sortKey } from "../../lib/text";
import { expect, test } from "../world";

test.use({ stage: "registry" });

const filtered = "/organisations?country=PL&page=2";

/** More institutions than two pages of the list hold. */
function fill(file: string): void {
  const client = new Database(file);
  const there = client.prepare("select 1 from organisations where name = 'Zakład Próbny 1'").get();
  const add = client.prepare("insert into organisations (name, sort_key, type, country) values (?, ?, 'other', 'PL')");
  for (let n = 1; n <= 60 && !there; n++) add.run(`Zakład Próbny ${n}`, sortKey(`Zakład Próbny ${n}`));
  client.close();
}

/** Opens a record of a filtered list, saves it, and goes on to its neighbours and back. */
async function walk(page: Page, url: string): Promise<void> {
  await page.goto(url + filtered);
  const names = await page.locator("tbody tr td:first-child a").allInnerTexts();
  await page.locator("tbody tr").nth(2).getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(names[2] ?? "");
  await page.getByRole("link", { name: "Edytuj" }).click();
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(names[2] ?? "");
  await page.getByLabel("Miejscowość").fill("Brzeg");
  await page.getByRole("button", { name: "Zapisz" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(names[2] ?? "");
  await page.getByRole("link", { name: "Następny" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(names[3] ?? "");
  await page.getByRole("link", { name: "Poprzedni" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(names[2] ?? "");
  await page.locator(".crumbs").getByRole("link", { name: "Instytucje" }).click();
  await expect(page).toHaveURL(/\/organisations\?country=PL&page=2#row-\d+$/);
  await expect(page.locator("tbody tr td:first-child a")).toHaveText(names);
}

test.beforeEach(({ world }) => fill(world.database));

test("a record opened from a filtered list leads back to its row, and to the records beside it", async ({ page, world }) => {
  await world.signIn(page, "officer");
  await walk(page, world.url);
});

test("the same without scripts", async ({ browser, world }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await world.signIn(page, "officer");
  await walk(page, world.url);
  await context.close();
});
