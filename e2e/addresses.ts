import { globSync } from "node:fs";

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
    /scenarios/[id]/compare
    /scenarios/[id]/runs
    /scenarios/[id]/runs/[run]
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
    /regions/[id]/blocked
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
  "200 200 200 403 403 307": `
    /clusters/[id]/blocked`,
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
    /calendar/[token]
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
    /scenarios/[id]/activities/[activity]/calendar.ics
    /scenarios/[id]/files/[file]
    /scenarios/[id]/run`,
  "200 200 403 200 200 401": `
    /scenarios/[id]/activities/[activity]/brief`,
  "307 307 307 307 307 200": `
    /sign-in`,
  "405 405 405 405 405 405": `
    /sign-out`,
};

/** What stands behind the question mark where an address needs it. */
const queries: Record<string, string> = { "/scenarios/[id]/compare": "?with=run-1" };

const samples: Record<string, string> = {
  format: "csv",
  file: "programme-pl.docx",
  dictionary: "themes",
  token: "x",
  "...nextauth": "session",
};
export const addressOf = (pattern: string) =>
  pattern.replace(/\[([^\]]+)\]/g, (_, name: string) => samples[name] ?? "1") + (queries[pattern] ?? "");

/** Every address that a page or route handler of the app has, by its folders. */
export const patterns = globSync("app/**/{page.tsx,route.ts}")
  .map((file) => file.replace(/^app\//, "").replace(/\/?(page\.tsx|route\.ts)$/, ""))
  .map(
    (path) =>
      `/${path
        .split("/")
        .filter((part) => !/^\(.*\)$/.test(part))
        .join("/")}`,
  )
  .sort();

/** Address → the answers declared for it. */
export const expected = new Map(
  Object.entries(declared).flatMap(([answers, list]) =>
    list
      .trim()
      .split(/\s+/)
      .map((pattern) => [pattern, answers] as const),
  ),
);
