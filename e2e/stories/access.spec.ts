import { globSync } from "node:fs";
import Database from "better-sqlite3";
import type { APIRequestContext } from "@playwright/test";
import { roles } from "../../db/enums";
import { expect, test } from "../world";

test.use({ stage: "scenario" });

/** Answers for officer, manager, coordinator, viewer, admin and nobody → the addresses that give them. */
const declared: Record<string, string> = {
  "200 200 200 200 200 307": `
    /
    /account
    /clusters
    /clusters/[id]
    /decisions
    /meetings
    /meetings/[id]
    /meetings/[id]/agenda
    /meetings/[id]/attendance
    /meetings/[id]/attendance/print
    /meetings/[id]/minutes
    /meetings/[id]/minutes/print
    /menu
    /regions
    /regions/[id]
    /scenarios
    /search
    /topics
    /topics/[id]`,
  "403 403 403 403 200 307": `
    /admin
    /admin/audit
    /admin/backups
    /admin/jobs
    /admin/mail
    /admin/users
    /admin/users/[id]
    /admin/users/[id]/edit
    /admin/users/[id]/history
    /admin/users/new`,
  "200 200 403 403 200 307": `
    /admin/dictionaries
    /programmes/[id]/edit
    /programmes/new
    /projects/[id]/edit
    /projects/new`,
  "403 200 403 403 200 307": `
    /admin/dictionaries/[dictionary]/[entry]
    /admin/dictionaries/[dictionary]/[entry]/history
    /admin/dictionaries/[dictionary]/new`,
  "403 403 403 403 404 307": `
    /admin/mail/[id]`,
  "200 200 403 200 200 307": `
    /admin/permissions
    /clusters/[id]/history
    /decisions/[id]/history
    /meetings/[id]/history
    /organisations
    /organisations/[id]
    /organisations/[id]/history
    /people
    /people/[id]
    /people/[id]/history
    /programmes
    /programmes/[id]
    /programmes/[id]/history
    /projects
    /projects/[id]
    /projects/[id]/history
    /regions/[id]/history
    /scenarios/[id]/history
    /tasks
    /tasks/[id]
    /tasks/[id]/history
    /topics/[id]/history`,
  "200 200 200 200 200 200": `
    /api/auth/[...nextauth]
    /api/health
    /deklaracja-dostepnosci
    /invite/[token]
    /news
    /news/feed.xml
    /reset
    /reset/[token]`,
  "200 200 403 403 403 307": `
    /clusters/[id]/edit
    /clusters/[id]/members/new
    /clusters/[id]/terms/[term]/end
    /clusters/[id]/terms/new
    /clusters/new
    /decisions/[id]/edit
    /decisions/new
    /meetings/[id]/agenda/[itemId]/edit
    /meetings/[id]/edit
    /meetings/[id]/end
    /meetings/[id]/entries/[entryId]/edit
    /meetings/new
    /organisations/[id]/edit
    /organisations/new
    /people/[id]/edit
    /people/new
    /regions/[id]/contacts/[contact]
    /regions/[id]/contacts/new
    /regions/[id]/edit
    /regions/[id]/evidence/[evidence]
    /regions/[id]/review
    /regions/new
    /regions/unmatched
    /tasks/[id]/edit
    /tasks/new`,
  "404 404 403 403 403 307": `
    /clusters/[id]/members/[membership]/end`,
  "200 200 200 200 403 401": `
    /clusters/export/[format]
    /decisions/export/[format]
    /meetings/export/[format]
    /regions/export/[format]
    /scenarios/export/[format]
    /topics/export/[format]`,
  "200 200 404 200 200 307": `
    /decisions/[id]
    /scenarios/[id]`,
  "200 200 200 200 200 401": `
    /meetings/[id]/note`,
  "200 403 403 403 403 307": `
    /meetings/[id]/public-note
    /scenarios/[id]/activities/[activity]
    /scenarios/[id]/edit
    /scenarios/new`,
  "404 404 404 404 404 404": `
    /news/[id]`,
  "200 200 403 200 403 401": `
    /organisations/export/[format]
    /people/export/[format]
    /programmes/export/[format]
    /projects/export/[format]
    /tasks/export/[format]`,
  "200 403 403 403 200 307": `
    /people/[id]/anonymise`,
  "200 403 200 403 403 307": `
    /regions/indicate
    /topics/[id]/edit
    /topics/new`,
  "200 200 404 200 200 401": `
    /scenarios/[id]/files/[file]
    /scenarios/[id]/run`,
  "307 307 307 307 307 200": `
    /sign-in`,
  "405 405 405 405 405 405": `
    /sign-out`,
};

const samples: Record<string, string> = {
  format: "csv",
  file: "programme-pl.docx",
  dictionary: "themes",
  token: "x",
  "...nextauth": "session",
};
const addressOf = (pattern: string) => pattern.replace(/\[([^\]]+)\]/g, (_, name: string) => samples[name] ?? "1");

const patterns = globSync("app/**/{page.tsx,route.ts}")
  .map((file) => file.replace(/^app\//, "").replace(/\/?(page\.tsx|route\.ts)$/, ""))
  .map(
    (path) =>
      `/${path
        .split("/")
        .filter((part) => !/^\(.*\)$/.test(part))
        .join("/")}`,
  )
  .sort();

const expected = new Map(
  Object.entries(declared).flatMap(([answers, list]) =>
    list
      .trim()
      .split(/\s+/)
      .map((pattern) => [pattern, answers] as const),
  ),
);

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
  expect(patterns.filter((pattern) => !expected.has(pattern))).toEqual([]);
  expect([...expected.keys()].filter((pattern) => !patterns.includes(pattern))).toEqual([]);
  const request = await playwright.request.newContext();
  const cookies: string[] = [];
  for (const role of roles) cookies.push(await signedIn(await playwright.request.newContext(), world.url, role));
  const found: string[] = [];
  for (const [pattern, answers] of expected) {
    const got: number[] = [];
    for (const cookie of [...cookies, ""])
      got.push((await request.get(world.url + addressOf(pattern), { headers: { cookie }, maxRedirects: 0 })).status());
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
