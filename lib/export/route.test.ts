import { desc } from "drizzle-orm";
import { expect, it, vi } from "vitest";
import { db } from "#db/client";
import { auditEvents } from "#db/schema/office";
import { clusterList } from "#lib/clusters/columns";
import { listClusters } from "#lib/clusters/queries";
import { AppError } from "#lib/errors";
import { exportRoute } from "#lib/export/route";
import { member, withOffice } from "#lib/testing/office";
import { signInAs, withRequest } from "#lib/testing/request";

vi.mock("next/headers", () => import("#lib/testing/next-headers"));

withOffice();
withRequest();

const get = exportRoute(clusterList, listClusters);
const file = (format: string, query = "", route = get) =>
  route(new Request(`http://localhost/clusters/export/${format}${query}`), { params: Promise.resolve({ format }) });
const lastEvent = () => db().select().from(auditEvents).orderBy(desc(auditEvents.id)).limit(1).get();

it("a stranger gets no file, and the administrator is refused in words", async () => {
  expect((await file("csv")).status).toBe(401);
  signInAs("admin");
  const refused = await file("csv");
  expect(refused.status).toBe(403);
  expect(await refused.text()).toMatch(/^\p{Lu}.*\.$/u);
  expect(lastEvent()?.action).not.toBe("list.export");
});

it("an officer gets the list as the page shows it, and the audit says who took what", async () => {
  signInAs("oficer");
  const all = await file("csv");
  expect([all.status, all.headers.get("content-type")]).toEqual([200, expect.stringContaining("text/csv")]);
  const rows = (await all.text()).trim().split("\r\n").length - 1;
  expect(lastEvent()).toMatchObject({
    action: "list.export",
    actorId: member("oficer").userId,
    after: { list: "clusters", format: "csv", rows },
  });
  const some = await (await file("csv", "?q=medyczn")).text();
  expect(some.trim().split("\r\n").length - 1).toBeLessThan(rows);
  expect((await file("xlsx")).headers.get("content-type")).toContain("spreadsheetml");
});

it("a format that there is not is not found", async () => {
  signInAs("oficer");
  expect((await file("exe")).status).toBe(404);
});

it("what nobody foresaw answers with a number to quote and keeps its text", async () => {
  signInAs("oficer");
  const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const broken = exportRoute(clusterList, () => {
    throw new Error("disk of the server");
  });
  const answer = await file("csv", "", broken);
  expect(answer.status).toBe(500);
  expect(await answer.text()).not.toContain("disk");
  const gone = exportRoute(clusterList, () => {
    throw new AppError("not_found", "errors.notFound");
  });
  expect((await file("csv", "", gone)).status).toBe(404);
  log.mockRestore();
});
