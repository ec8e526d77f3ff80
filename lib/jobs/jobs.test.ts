import { expect, it } from "vitest";
import { eq } from "drizzle-orm";
import { database, db } from "#db/client";
import { auditEvents, jobs } from "#db/schema/office";
import { checkAudit, listAudit } from "#lib/history/log";
import { auditList } from "#lib/history/columns";
import { listBackups } from "#lib/backups/queries";
import { enqueue } from "#lib/jobs/enqueue";
import { orderBackup, retryJob } from "#lib/jobs/commands";
import { jobList } from "#lib/jobs/columns";
import { listJobs } from "#lib/jobs/queries";
import { parseList } from "#lib/list/list";
import { mailList } from "#lib/mail/columns";
import { queueMail } from "#lib/mail/mail";
import { getMail, listMails } from "#lib/mail/queries";
import { member, withOffice } from "#lib/testing/office";

withOffice();

const lastEvent = () => db().select().from(auditEvents).all().at(-1);

it.each(["oficer", "kierownik", "nutribiomed", "podglad"])("SEC-03 %s sees no mail, job, backup or audit log and starts none", (login) => {
  const actor = member(login);
  queueMail("ktos@urzad.example", "Temat", "Treść");
  const refused = [
    () => listMails(actor, parseList(mailList, {})),
    () => getMail(actor, 1),
    () => listJobs(actor, parseList(jobList, {})),
    () => retryJob(actor, 1),
    () => orderBackup(actor),
    () => listBackups(actor),
    () => listAudit(actor, parseList(auditList, {})),
    () => checkAudit(actor),
  ];
  for (const attempt of refused) expect(attempt).toThrow("errors.refused");
});

it("a failed job goes back into the queue, a done one does not; both deeds are audited", () => {
  const admin = member("admin");
  enqueue("nightly", {});
  const [job] = listJobs(admin, parseList(jobList, {})).rows;
  if (!job) throw new Error("no job");
  db().update(jobs).set({ state: "failed", attempts: 5, error: "abcd1234" }).where(eq(jobs.id, job.id)).run();
  expect(listJobs(admin, parseList(jobList, { state: "failed", q: "abcd1234" })).rows).toMatchObject([{ id: job.id, canRetry: true }]);
  retryJob(admin, job.id);
  expect(listJobs(admin, parseList(jobList, {})).rows[0]).toMatchObject({ state: "queued", attempts: 0, error: null });
  expect(lastEvent()).toMatchObject({ action: "job.retry", actorId: admin.userId });
  db().update(jobs).set({ state: "done" }).where(eq(jobs.id, job.id)).run();
  expect(() => retryJob(admin, job.id)).toThrow("jobs.rules.notWaiting");
  orderBackup(admin);
  expect(lastEvent()).toMatchObject({ action: "backup.order" });
});

it("PRV-01 the log is filtered by action, person and Warsaw day, and shows where its chain was cut", () => {
  const admin = member("admin");
  orderBackup(admin);
  const total = (params: Record<string, string>) => listAudit(admin, parseList(auditList, params)).total;
  expect(total({ action: "backup.order" })).toBe(1);
  expect(total({ who: admin.name, q: "backup" })).toBe(1);
  expect(total({ q: "1.01.2001" })).toBe(0);
  expect(checkAudit(admin).brokenAt).toBeNull();
  database().exec("drop trigger audit_events_no_update");
  const id = lastEvent()?.id;
  database().prepare("update audit_events set actor_name = 'Kto inny' where id = ?").run(id);
  expect(checkAudit(admin).brokenAt).toBe(id);
});
