import { expect, expectAccessible, test } from "../world";

test.use({ stage: "answers" });
test.describe.configure({ mode: "serial" });

const answered = { timeout: 150_000 };

test("an officer asks why not, pays the price, compares and brings the earlier programme back", async ({ browser, world }) => {
  const page = await (await browser.newContext()).newPage();
  await world.signIn(page, "officer");
  await page.goto(`${world.url}/scenarios/2`);
  const why = page.locator(".why");
  await expect(async () => {
    await page.reload();
    await expect(why.getByText(/^Cena: /).first()).toBeVisible({ timeout: 500 });
    await expect(page.locator(".curve")).toBeVisible({ timeout: 500 });
    await expect(page.getByText("Dlaczego jest w programie").first()).toBeVisible({ timeout: 500 });
  }).toPass(answered);
  await expectAccessible(page);

  const topic = why.locator("details").first();
  const name = await topic.locator("summary").first().innerText();
  await topic
    .getByText(/^Co by się zmieniło/)
    .first()
    .click();
  await expect(topic.locator("li").first()).toBeVisible();
  const budgetOf = async () => Number(/z budżetu ([\d\s]+)/.exec(await page.locator(".figures").innerText())?.[1]?.replace(/\s/g, ""));
  const before = await budgetOf();
  const over = topic.getByRole("button", { name: /^Dodaj ponad budżet/ });
  const extra = Number(/ponad budżet: ([\d\s]+)/.exec(await over.innerText())?.[1]?.replace(/\s/g, ""));
  await over.click();
  await expect(page.locator(".programme .chip.grape").filter({ hasText: name })).toBeVisible(answered);
  await expect(page.getByText("temat musi wejść")).toBeVisible();
  expect(await budgetOf()).toBe(before + extra);
  await expect(page.getByText(/^Co zmieniło ostatnie przeliczenie/)).toBeVisible();

  await page.getByRole("link", { name: "Przeliczenia" }).first().click();
  await expect(page.getByRole("row")).toHaveCount(3);
  await page.getByRole("link", { name: "Porównaj z obecnym" }).click();
  await expect(page.getByRole("heading", { name: "Co je różni" })).toBeVisible();
  await expect(page.locator(".compare .differs").first()).toBeVisible();
  await expectAccessible(page);
  await page.goBack();
  await page.locator("tbody tr").last().getByRole("link").first().click();
  await expect(page.getByText("Przywrócenie zmieni obecny program tak:")).toBeVisible();
  await expectAccessible(page);
});

test("keys on a card pin, keep the week and exclude; a promise of seats that cannot be kept is named and taken back", async ({
  browser,
  world,
}) => {
  const page = await (await browser.newContext()).newPage();
  await world.signIn(page, "officer");
  await page.goto(`${world.url}/scenarios/1`);
  const card = page.locator(".programme > li").first();
  const settled = () => expect(page.getByText(/Trwa liczenie|Liczenie czeka/)).toHaveCount(0, answered);
  await card.getByText("Przypnij, wyklucz, zmień").focus();
  await page.keyboard.press("p");
  await expect(card.getByText("przypięty")).toBeVisible(answered);
  await card.getByText("Przypnij, wyklucz, zmień").focus();
  await settled();
  await expect(card.getByText("Przypnij, wyklucz, zmień"), "the result comes without taking the focus away").toBeFocused();
  await page.keyboard.press("t");
  await expect(card.getByText("stały tydzień", { exact: true })).toBeVisible(answered);
  await settled();
  await expect(page.getByText("Program się nie zmienił.")).toBeAttached(answered);

  const moved = page.locator(".programme > li").nth(1);
  await moved.getByText("Przypnij, wyklucz, zmień").click();
  const weeks = moved.getByRole("combobox", { name: /^Inny tydzień/ });
  const chosen = (await weeks.locator("option").last().innerText()).replace("Tydzień od ", "");
  await weeks.selectOption({ index: (await weeks.locator("option").count()) - 1 });
  await moved.getByRole("button", { name: "Przenieś na ten tydzień" }).click();
  await expect(page.getByText("Przypięte i wykluczone").locator("..")).toContainText(`stały tydzień: ${chosen}`, answered);
  await settled();
  await expect(page.getByText(/^Inny tydzień: /).first()).toBeAttached(answered);

  const fair = page.locator(".fair");
  await fair
    .getByRole("button", { name: /^Zapewnij miejsca/ })
    .first()
    .click();
  await expect(page.getByText("obiecane miejsca")).toBeVisible(answered);
  await settled();
  await page.goto(`${world.url}/scenarios/1/edit`);
  await page.getByLabel("Budżet").fill("5 000");
  await page.getByRole("button", { name: "Zapisz" }).click();
  await expect(page.getByText("Ten program policzono w innych warunkach")).toBeVisible();
  await page.getByRole("button", { name: "Przelicz", exact: true }).click();
  await expect(page.getByText("Ten program policzono w innych warunkach")).toHaveCount(0, answered);
  await settled();
  await expect(page.getByText("Tych warunków nie da się spełnić razem:")).toBeVisible(answered);
  await expectAccessible(page);
  await page.locator(".summary").getByRole("button").first().click();
  await settled();
});

test("A11Y-15 tolerance, prices and decisions work without JavaScript; on a phone everything is a list", async ({ browser, world }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await world.signIn(page, "officer");
  await page.goto(`${world.url}/scenarios/2`);
  await expect(page.locator(".weeks")).toBeVisible();
  await expect(page.locator(".calendar")).toBeHidden();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.locator('input[type="range"]').press("ArrowRight");
  await page.getByRole("button", { name: "Ustaw i przelicz" }).click();
  await expect(async () => {
    await page.reload();
    await expect(page.getByText("Tolerancja: 10 %")).toBeVisible({ timeout: 500 });
    await expect(page.getByText("Trwa liczenie")).toHaveCount(0, { timeout: 500 });
  }).toPass(answered);
});
