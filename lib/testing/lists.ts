import { getTableName } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { auditEvents, jobs, mails } from "#db/schema/office";
import { database } from "#db/client";
import type { Entity } from "#db/enums";
import type { Actor } from "#lib/access/actor";
import { entities } from "#lib/entities";
import { auditList } from "#lib/history/columns";
import { listAudit } from "#lib/history/log";
import { jobList } from "#lib/jobs/columns";
import { listJobs } from "#lib/jobs/queries";
import { mailList } from "#lib/mail/columns";
import { listMails } from "#lib/mail/queries";
import { allReads, described, type Described } from "#lib/testing/reads";
import { castActor } from "#lib/access/demo";

const withTable = (one: Described, { table }: { table: SQLiteTable }) => ({ ...one, table, name: getTableName(table) });

/** Every list of the product with the table of its records: what the domains declare of their kinds, and lists of what is no record. */
export const everyList = [
  ...Object.entries(await allReads()).flatMap(([entity, { list }]) =>
    list.described ? [withTable(list.described, entities[entity as Entity])] : [],
  ),
  withTable(described(auditList, listAudit), { table: auditEvents }),
  withTable(described(jobList, listJobs), { table: jobs }),
  withTable(described(mailList, listMails), { table: mails }),
];

export type AnyList = (typeof everyList)[number];

const readers: Readonly<Record<string, string>> = { users: "admin", jobs: "admin", mail: "admin", log: "admin", meetings: "kierownik" };

/** Somebody who sees all of the list. */
export const readerOf = ({ list }: AnyList): Actor => castActor(readers[list.domain] ?? "oficer");

/** At least two records in every list, and no trigger that keeps a test from writing what no deed leaves so. Part of a test that is rolled back. */
export function laxOffice(): void {
  const triggers = database().prepare("select name from sqlite_master where type = 'trigger'").pluck().all() as string[];
  for (const name of triggers) database().exec(`drop trigger "${name}"`);
  for (const one of ["Jedno", "Drugie"])
    database().exec(
      `insert into jobs (kind, payload, run_at) values ('nightly', '{}', 'x');
       insert into tasks (title) values ('${one}');
       insert into decisions (subject_kind, title, outcome) values ('general', '${one}', 'resolved');
       insert into mails (recipient, subject, body) values ('a@b.pl', '${one}', 'x');
       insert into meetings (title, kind, day) values ('${one}', 'other', '2026-01-01');
       insert into projects (acronym, title_pl, programme_id) values ('${one}', 'x', 1);
       insert into scenarios (title, from_day, to_day, budget, max_events) values ('${one}', '2026-01-01', '2026-02-01', 1, 1)`,
    );
}
