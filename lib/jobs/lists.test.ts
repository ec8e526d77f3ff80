import { expect, it } from "vitest";
import { orderBackup } from "#lib/jobs/commands";
import { auditList } from "#lib/history/columns";
import { listAudit } from "#lib/history/log";
import { voice } from "#lib/i18n/voice";
import { jobList } from "#lib/jobs/columns";
import { enqueue } from "#lib/jobs/enqueue";
import { countFailedJobs, listJobs } from "#lib/jobs/queries";
import { tableColumns, tableRows } from "#lib/list/cells";
import { parseList } from "#lib/list/list";
import { mailList } from "#lib/mail/columns";
import { queueMail } from "#lib/mail/mail";
import { getMail, listMails } from "#lib/mail/queries";
import { member, withOffice } from "#lib/testing/office";
import { statementsOf } from "#lib/testing/statements";

withOffice();

const admin = () => member("admin");
const mails = () => listMails(admin(), parseList(mailList, {})).rows;
const work = () => listJobs(admin(), parseList(jobList, {})).rows;

it("SEC-35 the outbox and the queue list neither texts nor what a job works on, where a link could stand", () => {
  queueMail("ktos@urzad.example", "Zaproszenie", "Tajny odnośnik /invite/abc");
  enqueue("resetLink", { email: "tajny@urzad.example" });
  const [mail] = mails();
  expect(getMail(admin(), mail?.id ?? 0).body).toContain("Tajny odnośnik");
  expect(JSON.stringify(mails())).toMatch(/^(?!.*Tajny).*Zaproszenie/);
  expect(JSON.stringify(work())).toMatch(/^(?!.*tajny).*resetLink/);
  expect(countFailedJobs(admin())).toBe(0);
  expect(() => countFailedJobs(member("oficer"))).toThrow("errors.refused");
});

it("each list takes the same number of statements for one row and for three", () => {
  const actor = admin();
  const fill = () => (queueMail("a@urzad.example", "Temat", "Treść"), enqueue("backup", {}), orderBackup(actor));
  const counted = () => [
    statementsOf(() => listMails(actor, parseList(mailList, {}))),
    statementsOf(() => listJobs(actor, parseList(jobList, {}))),
    statementsOf(() => listAudit(actor, parseList(auditList, { action: "backup.order" }))),
  ];
  fill();
  const one = counted();
  fill();
  fill();
  expect(counted()).toEqual(one);
});

it("the log leads to the record where there is one, and names what is none", () => {
  orderBackup(admin());
  const names = tableColumns("log", auditList.columns, voice("pl")).map(({ label }) => label);
  expect(names).toEqual(["Kiedy", "Kto", "Czynność", "Rekord", "Zmiana"]);
  const cells = (params: Record<string, string>) => {
    const { rows } = listAudit(admin(), parseList(auditList, params));
    return tableRows("/admin/audit", auditList.columns, rows, voice("pl"))[0]?.cells.slice(1, 4);
  };
  expect(cells({ action: "backup.order" })).toEqual([admin().name, "zlecono kopię", ["urząd", "", ""]]);
  expect(cells({ action: "cluster.create" })?.[2]).toEqual([
    expect.stringMatching(/^klaster \d+$/),
    "",
    expect.stringMatching(/^\/clusters\/\d+$/),
  ]);
});

it("a job's kind and state are said in words, its number stands below", () => {
  enqueue("backup", {});
  const [row] = tableRows("/admin/jobs", jobList.columns, work(), voice("pl"));
  expect(row?.cells.slice(0, 2)).toEqual([
    ["kopia zapasowa", String(row?.id), ""],
    ["w kolejce", "", "queued"],
  ]);
});
