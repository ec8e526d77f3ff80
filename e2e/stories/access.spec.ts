import Database from "better-sqlite3";
import type { APIRequestContext } from "@playwright/test";
import { roles } from "../../db/enums";
import { addressOf, expected, patterns } from "../addresses";
import { expect, expectAccessible, test } from "../world";

test.use({ stage: "answers" });

async function signedIn(request: APIRequestContext, url: string, role: string): Promise<string> {
  const page = await (await request.get(`${url}/sign-in`, { headers: { cookie: "" } })).text();
  const form = page.slice(page.indexOf("<form"), page.indexOf("</form>"));
  const fields = Object.fromEntries(
    [...form.matchAll(/<input type="hidden" name="([^"]*)"(?: value="([^"]*)")?/g)].map(([, name = "", value = ""]) => [
      name,
      value.replaceAll("&quot;", '"'),
    ]),
  );
  const answer = await request.post(`${url}/sign-in`, {
    multipart: { ...fields, role },
    maxRedirects: 0,
    headers: { origin: url, cookie: "" },
  });
  return (answer.headers()["set-cookie"] ?? "").split(";")[0] ?? "";
}

test("SEC-01 every address answers every role as declared; an address that is not declared fails", async ({ playwright, world }) => {
  test.setTimeout(600_000);
  expect(patterns.filter((pattern) => !expected.has(pattern))).toEqual([]);
  expect([...expected.keys()].filter((pattern) => !patterns.includes(pattern))).toEqual([]);
  const request = await playwright.request.newContext();
  const cookies: string[] = [];
  for (const role of roles) cookies.push(await signedIn(await playwright.request.newContext(), world.url, role));
  const found: string[] = [];
  for (const [pattern, answers] of expected) {
    const asked = [...cookies, ""].map((cookie) => request.get(world.url + addressOf(pattern), { headers: { cookie }, maxRedirects: 0 }));
    const got = (await Promise.all(asked)).map((answer) => answer.status());
    if (got.join(" ") !== answers) found.push(`${pattern}: ${got.join(" ")} instead of ${answers}`);
  }
  expect(found).toEqual([]);
});

test("SEC-04 nothing a coordinator may not see is in any answer, in HTML or in the framework's own format", async ({
  playwright,
  world,
}) => {
  const database = new Database(world.database);
  database.exec(`
    update reviews set comment = 'KANAREK recenzja';
    update region_contacts set name = 'KANAREK kontakt', email = 'kanarek@example.org', phone = '600 KANAREK';
    update people set phone = '700 KANAREK';
    update decisions set title = 'KANAREK decyzja', reason = 'KANAREK' where state = 'draft';
    insert into topics (title, cluster_id, channel, status) select 'KANAREK szkic', id, 'portal', 'draft' from clusters where name = 'Dolnośląski Klaster Lotniczy';
    update planner_runs set message = 'KANAREK liczenie';
    update scenarios set title = 'KANAREK scenariusz', objectives = 'KANAREK';
  `);
  database.close();
  const request = await playwright.request.newContext();
  const cookie = await signedIn(await playwright.request.newContext(), world.url, "coordinator");
  const leaks: string[] = [];
  for (const pattern of [
    ...patterns,
    "/search?q=kanarek",
    "/topics?q=kanarek",
    "/regions/2",
    "/topics/13",
    "/scenarios/1/files/budget.xlsx",
  ])
    for (const rsc of [{}, { RSC: "1" }] as Record<string, string>[]) {
      const answer = await request.get(world.url + addressOf(pattern), { headers: { cookie, ...rsc }, maxRedirects: 0 });
      const text = (await answer.text()).replaceAll(/value="kanarek"|q=kanarek/gi, "");
      if (/KANAREK|kanarek@/.test(text)) leaks.push(`${pattern} ${JSON.stringify(rsc)}`);
    }
  expect(leaks).toEqual([]);
});

test("A11Y-01 what is refused or not there is a page too: one main, one language; whose term is over reads which one, since when, whom to ask", async ({
  page,
  world,
}) => {
  const at = async (path: string, status: number) => {
    expect((await page.goto(world.url + path))?.status(), path).toBe(status);
    await expect(page.locator("main"), path).toHaveCount(1);
    await expect(page.locator("h1"), path).toHaveCount(1);
    await expectAccessible(page);
    return page.title();
  };
  expect(await at("/no-such-page", 404)).toBe("Nie znaleziono strony · Grono");
  await world.signIn(page, "coordinator");
  expect(await at("/people", 403)).toBe("Brak uprawnień · Grono");
  await expect(page.getByText("trwała do")).toHaveCount(0);
  expect(await at("/topics/9999", 404)).toBe("Nie znaleziono strony · Grono");
  await at("/news/9999", 404);
  const database = new Database(world.database);
  database.exec(
    "update coordinator_terms set to_day = '2026-05-03' where person_id = (select person_id from users where email = 'nutribiomed@demo.grono')",
  );
  database.close();
  for (const [path, status] of [
    ["/topics/new", 403],
    ["/clusters/1/edit", 403],
    ["/topics/9999", 404],
  ] as const) {
    await at(path, status);
    await expect(page.locator("main")).toContainText("Twoja funkcja w klastrze Klaster NUTRIBIOMED trwała do 3 maja 2026");
    await expect(page.locator("main a[href^='mailto:']")).toHaveCount(1);
  }
});
