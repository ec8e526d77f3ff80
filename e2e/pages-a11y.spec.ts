import type { Page } from "@playwright/test";
import type { Role } from "../db/enums";
import { addressOf, expected } from "./addresses";
import { expect, expectAccessible, test, violationsOf } from "./world";

/** A failure names its address and its rule; the trace of a hundred pages would cost more than reading them. */
test.use({ stage: "answers", trace: "off" });

const roleOrder: Role[] = ["officer", "manager", "coordinator", "viewer", "admin"];

/** Pages (no files, no feeds) that a role may open, each once: the first role of `roles` that gets 200 looks at it. */
function pagesFor(role: Role, others: Role[] = []): string[] {
  const answersOf = (one: Role, answers: string) => answers.split(" ")[roleOrder.indexOf(one)] === "200";
  return [...expected]
    .filter(([pattern]) => !/export|files|\/brief$|\.ics$|\/note$|\/run$|\/pulse$|^\/api|feed\.xml|\[token\]/.test(pattern))
    .filter(([, answers]) => answersOf(role, answers) && !others.some((one) => answersOf(one, answers)))
    .map(([pattern]) => addressOf(pattern));
}

/** What holds for every page, whatever it shows. */
async function expectWellMade(page: Page, address: string): Promise<void> {
  await expect(page.locator("h1"), address).toHaveCount(1);
  await expect(page.locator("main"), address).toHaveCount(1);
  expect(await page.title(), address).toMatch(/ · /);
  expect(await page.locator("html").getAttribute("lang"), address).toBe("pl");
  const text = await page.locator("body").innerText();
  expect(text, `PL-01 ${address}`).not.toMatch(/undefined|NaN|\[object|\{[a-z]+\}|\d{4}-\d{2}-\d{2}|Ã|Å|â€/);
}

test("A11Y-01 PL-01 SEC-42 every page an officer opens: no axe violation in light and dark, one h1, Polish words, no foreign host", async ({
  page,
  world,
}) => {
  test.setTimeout(600_000);
  const foreign: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(world.url) && !request.url().startsWith("data:")) foreign.push(request.url());
  });
  await world.signIn(page, "officer");
  for (const address of pagesFor("officer")) {
    await page.goto(world.url + address);
    await expectWellMade(page, address);
    const found = [...(await violationsOf(page, "light")), ...(await violationsOf(page, "dark"))];
    expect(found, address).toEqual([]);
  }
  expect(foreign).toEqual([]);
  expect((await page.context().cookies()).map((cookie) => cookie.name)).toEqual(["grono"]);
});

test("A11Y-01 A11Y-04 pages of the other roles; at 320 px nothing scrolls sideways but named regions", async ({ browser, world }) => {
  test.setTimeout(600_000);
  const rest: [Role, Role[]][] = [
    ["manager", ["officer"]],
    ["admin", ["officer", "manager"]],
    ["coordinator", []],
  ];
  for (const [role, others] of rest) {
    const page = await (await browser.newContext({ viewport: { width: 320, height: 640 } })).newPage();
    await world.signIn(page, role);
    for (const address of pagesFor(role, others)) {
      await page.goto(world.url + address);
      await expectWellMade(page, address);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${role} ${address}`).toBeLessThanOrEqual(320);
      expect(await violationsOf(page, "light"), `${role} ${address}`).toEqual([]);
    }
    await page.context().close();
  }
});

test("A11Y-03 the first Tab is the way to the content, and focus can be seen", async ({ page, world }) => {
  await world.signIn(page, "officer");
  await page.goto(`${world.url}/clusters`);
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Przejdź do treści" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  expect(await skip.evaluate((element) => getComputedStyle(element).outlineWidth)).toBe("3px");
  await page.keyboard.press("Enter");
  await expect(page.locator("#content")).toBeFocused();
  await expectAccessible(page);
});

test("SEC-25 SEC-27 no open door behind the sign-in, no file of the program served", async ({ page, request, world }) => {
  for (const address of [
    "/.env",
    "/.git/config",
    "/data/grono.db",
    "/grono.db",
    "/package.json",
    "/lib/env.ts",
    "/_next/static/chunks/x.js.map",
  ])
    expect((await request.get(world.url + address)).status(), address).toBe(404);
  for (const next of ["//evil.example", "https://evil.example", "/\\evil.example"]) {
    await page.context().clearCookies();
    await page.goto(`${world.url}/sign-in?next=${encodeURIComponent(next)}`);
    await page.locator("button[name=role][value=officer]").click();
    await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
    expect(page.url().startsWith(world.url), next).toBe(true);
  }
});
