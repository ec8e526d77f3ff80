import { createServer, type Socket } from "node:net";
import { desc, eq } from "drizzle-orm";
import { afterAll, beforeEach, expect, it } from "vitest";
import { db } from "#db/client";
import { jobs, mails } from "#db/schema/office";
import { inMinutes } from "#lib/clock";
import { runNextJob } from "#lib/jobs/run";
import { parseList } from "#lib/list/list";
import { mailList } from "#lib/mail/columns";
import { queueMail, queueWaiting } from "#lib/mail/mail";
import { getMail, listMails } from "#lib/mail/queries";
import { sendMail } from "#lib/mail/send";
import { member, withOffice } from "#lib/testing/office";

/** A mail server that takes every mail, or refuses every recipient. */
let refuses: false | string = false;
const taken: string[] = [];
function serve(socket: Socket): void {
  let isText = false;
  let held = "";
  const say = (line: string) => socket.write(`${line}\r\n`);
  say("220 test");
  socket.on("data", (chunk: Buffer) => {
    held += chunk.toString();
    for (let end = held.indexOf("\r\n"); end >= 0; end = held.indexOf("\r\n")) {
      const line = held.slice(0, end);
      held = held.slice(end + 2);
      if (isText) {
        if (line === ".") say("250 ok");
        isText = line !== ".";
        taken.push(line);
      } else if (line === "DATA") {
        isText = true;
        say("354 go on");
      } else if (line === "QUIT") socket.end("221 bye\r\n");
      else say(refuses && line.startsWith("RCPT") ? refuses : "250 ok");
    }
  });
}
const server = createServer(serve);
await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
process.env.SMTP_URL = `smtp://127.0.0.1:${(server.address() as { port: number }).port}`;
afterAll(() => void server.close());
beforeEach(() => void taken.splice(0));

withOffice();

const admin = () => member("admin");
const last = () => db().select().from(mails).orderBy(desc(mails.id)).get();
const queue = () => {
  queueMail("ola@example.org\r\nBcc: all@example.org", "Zaproszenie\nX: y", "Wejdź: https://grono.test/invite/tajny-Kod_1 dzisiaj");
  return last()?.id ?? 0;
};

it("a mail goes into the outbox with its job; no line break gets into its head", () => {
  const id = queue();
  expect(last()).toMatchObject({ recipient: "ola@example.org Bcc: all@example.org", subject: "Zaproszenie X: y", state: "outbox" });
  expect(db().select().from(jobs).orderBy(desc(jobs.id)).get()).toMatchObject({ kind: "mail", payload: { mailId: id }, state: "queued" });
});

it("a mail that left is marked, leaves once, and keeps no secret link", async () => {
  queueMail("ola@example.org", "Zaproszenie", "Wejdź: https://grono.test/invite/tajny-Kod_1 dzisiaj");
  const id = last()?.id ?? 0;
  await sendMail({ mailId: id });
  expect(taken.join("\n")).toContain("To: ola@example.org");
  expect(taken.join("\n")).toContain("tajny-Kod_1");
  expect(getMail(admin(), id)).toMatchObject({ state: "sent", body: "Wejdź: https://grono.test/invite/… dzisiaj" });
  expect(getMail(admin(), id).sentAt).not.toBeNull();
  taken.splice(0);
  await sendMail({ mailId: id });
  expect(taken).toEqual([]);
});

it("what the mail server refuses for good is marked and not tried again; what may pass waits, and is marked by the last try", async () => {
  const send = (isLast = false) => sendMail({ mailId: last()?.id ?? 0 }, isLast);
  queueMail("nikt@example.org", "Zaproszenie", "Treść");
  refuses = "550 no such person";
  await send();
  expect(last()).toMatchObject({ state: "failed", sentAt: null, error: expect.stringContaining("no such person"), body: "Treść" });
  queueMail("nikt@example.org", "Zaproszenie", "Treść");
  refuses = "451 try later";
  await expect(send()).rejects.toThrow("try later");
  expect(last()).toMatchObject({ state: "outbox", error: expect.stringContaining("try later") });
  await expect(send(true)).rejects.toThrow("try later");
  expect(last()).toMatchObject({ state: "failed" });
  refuses = false;
});

it("a mail server may be away for days: a mail is tried for four of them, at most four hours apart", async () => {
  const id = queue();
  const job = () => db().select().from(jobs).orderBy(desc(jobs.id)).get();
  let hours = 0;
  refuses = "451 try later";
  while (job()?.state !== "failed" && hours < 500) {
    db()
      .update(jobs)
      .set({ runAt: inMinutes(-1) })
      .where(eq(jobs.id, job()?.id ?? 0))
      .run();
    await runNextJob();
    const wait = (Date.parse(job()?.runAt ?? "") - Date.now()) / 3_600_000;
    expect(wait).toBeLessThan(4.1);
    hours += wait;
  }
  refuses = false;
  expect(hours).toBeGreaterThan(90);
  expect(getMail(admin(), id)).toMatchObject({ state: "failed" });
});

it("what waited without a mail server leaves once there is one, each mail once", () => {
  const id = queue();
  db().delete(jobs).run();
  db().insert(mails).values({ recipient: "a@b.pl", subject: "Dawny", body: "x", createdAt: "2020-01-01T00:00:00.000Z" }).run();
  expect([queueWaiting(), queueWaiting()]).toEqual([1, 0]);
  expect(db().select().from(jobs).all()).toMatchObject([{ kind: "mail", payload: { mailId: id } }]);
});

it("SEC-37 a reset link is read by its addressee alone, an invitation by the administrator who sends it", () => {
  queueMail("ola@example.org", "Hasło", "https://grono.test/reset/tajny-Kod_1 https://grono.test/invite/inny-Kod_2");
  expect(getMail(admin(), last()?.id ?? 0).body).toBe("https://grono.test/reset/… https://grono.test/invite/inny-Kod_2");
});

it("the outbox is the administrator's: found by words and state, the latest first", () => {
  queueMail("jan@example.org", "Termin", "a");
  queueMail("ola@example.org", "Zaproszenie", "b");
  const subjects = (given: Record<string, string>) => listMails(admin(), parseList(mailList, given)).rows.map((row) => row.subject);
  expect(subjects({}).slice(0, 2)).toEqual(["Zaproszenie", "Termin"]);
  expect(subjects({ q: "JAN@" })).toEqual(["Termin"]);
  expect(subjects({ state: "sent" })).toEqual([]);
  for (const login of ["oficer", "kierownik", "nutribiomed"]) {
    expect(() => listMails(member(login), parseList(mailList, {}))).toThrow("errors.refused");
    expect(() => getMail(member(login), last()?.id ?? 0)).toThrow("errors.refused");
  }
});
