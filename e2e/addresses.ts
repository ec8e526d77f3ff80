import { globSync } from "node:fs";
import { roles, type Role } from "../db/enums";
import { policy, type Action } from "../lib/access/policy";
import { entities } from "../lib/entities";

/** Answers for officer, manager, coordinator, viewer, admin and nobody → the addresses that give them; those of the lists follow below. */
const declared: Record<string, string> = {
  "200 200 200 200 200 307": `
    /
    /account
    /meetings/[id]/agenda
    /meetings/[id]/attendance
    /meetings/[id]/attendance/print
    /meetings/[id]/minutes
    /meetings/[id]/minutes/print
    /menu
    /search`,
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
    /admin/dictionaries`,
  "403 200 403 403 200 307": `
    /admin/dictionaries/[dictionary]/[entry]
    /admin/dictionaries/[dictionary]/[entry]/history
    /admin/dictionaries/[dictionary]/new`,
  "403 403 403 403 404 307": `
    /admin/mail/[id]`,
  "200 200 403 200 200 307": `
    /admin/permissions
    /scenarios/[id]/compare
    /scenarios/[id]/runs
    /scenarios/[id]/runs/[run]`,
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
    /regions/[id]/blocked
    /clusters/[id]/members/new
    /clusters/[id]/terms/[term]/end
    /clusters/[id]/terms/new
    /meetings/[id]/agenda/[itemId]/edit
    /meetings/[id]/end
    /meetings/[id]/entries/[entryId]/edit
    /regions/[id]/contacts/[contact]
    /regions/[id]/contacts/new
    /regions/[id]/evidence/[evidence]
    /regions/[id]/review
    /regions/unmatched`,
  "200 200 200 403 403 307": `
    /clusters/[id]/blocked`,
  "404 404 403 403 403 307": `
    /clusters/[id]/members/[membership]/end`,
  "200 200 200 200 200 401": `
    /meetings/[id]/calendar.ics
    /meetings/[id]/note`,
  "200 200 403 403 403 401": `
    /meetings/[id]/pulse`,
  "200 403 403 403 403 307": `
    /meetings/[id]/public-note
    /scenarios/[id]/activities/[activity]`,
  "404 404 404 404 404 404": `
    /calendar/[token]
    /news/[id]`,
  "200 403 403 403 200 307": `
    /people/[id]/anonymise`,
  "200 403 200 403 403 307": `
    /regions/indicate`,
  "200 200 404 403 403 307": `
    /regions/indications/[indication]`,
  "200 200 404 200 200 401": `
    /scenarios/[id]/activities/[activity]/brief
    /scenarios/[id]/activities/[activity]/calendar.ics
    /scenarios/[id]/files/[file]
    /scenarios/[id]/run`,
  "307 307 307 307 307 200": `
    /sign-in`,
  "405 405 405 405 405 405": `
    /api/drafts
    /sign-out`,
};

/** Records number 1 that a role may not see, where its kind is open to the role. */
const unseen: Record<string, Role[]> = { "/decisions": ["coordinator", "viewer", "admin"], "/scenarios": ["coordinator"] };

/** Records number 1 that a role sees and may not change, though it may change its own. */
const others: Record<string, Role[]> = { "/topics": ["coordinator"] };

const answers = (right: Action, hidden: readonly Role[] = [], nobody = 307): string =>
  [...roles.map((role) => (policy[right][role] === "no" ? 403 : hidden.includes(role) ? 404 : 200)), nobody].join(" ");

const refusedTo = (given: string, refused: readonly Role[]): string =>
  given
    .split(" ")
    .map((answer, at) => (refused.some((role) => roles.indexOf(role) === at) ? "403" : answer))
    .join(" ");

const both = (read: Action, also: Action, hidden: readonly Role[] = [], nobody = 307): string =>
  [
    ...roles.map((role) => (policy[read][role] === "no" || policy[also][role] === "no" ? 403 : hidden.includes(role) ? 404 : 200)),
    nobody,
  ].join(" ");

/** The usual addresses of a list and its records, by the rights of the policy (which its own test pins): [address, answers]. */
const usual = Object.values(entities)
  .filter(({ path }) => !path.startsWith("/admin"))
  .flatMap(({ path, read, edit }): [string, string][] => [
    [path, answers(read)],
    [`${path}/[id]`, answers(read, unseen[path])],
    [`${path}/[id]/history`, both(read, "history.read", unseen[path])],
    [`${path}/export/[format]`, both(read, "list.export", [], 401)],
    [`${path}/new`, answers(edit)],
    [`${path}/[id]/edit`, refusedTo(answers(edit), others[path] ?? [])],
  ]);

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

/** One page tells the history of the records of every list. */
const anyList = "/[list]/[id]/history";

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
  .flatMap((path) => (path === anyList ? usual.map(([address]) => address).filter((address) => address.endsWith("/history")) : path))
  .sort();

/** Address → the answers declared for it. */
export const expected = new Map<string, string>([
  ...usual,
  ...Object.entries(declared).flatMap(([given, list]) =>
    list
      .trim()
      .split(/\s+/)
      .map((pattern): [string, string] => [pattern, given]),
  ),
]);
