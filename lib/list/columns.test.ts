import { getTableColumns } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import { database, db } from "#db/client";
import { voice } from "#lib/i18n/voice";
import { everyList, laxOffice, readerOf } from "#lib/testing/lists";
import { withOffice } from "#lib/testing/office";

withOffice("scenario");

beforeEach(laxOffice);

type Row = { id: number } & Record<string, unknown>;

/** Columns that show a field of another name. */
const shows: Readonly<Record<string, string>> = {
  "clusters.coordinatingOrganisation": "organisation",
  "decisions.subject": "title",
  "decisions.kind": "subjectKind",
  "decisions.published": "publishedAt",
  "jobs.id": "kind",
  "log.who": "actorName",
  "organisations.partnerRegion": "region",
  "people.noticeDue": "noticeDueOn",
  "tasks.due": "dueOn",
  "topics.due": "replyDueOn",
  "regions.status": "standing",
};

/** Columns that show no field as it is, and why. */
const worded: Readonly<Record<string, string>> = {
  "clusters.sample": "a word for a yes",
  "decisions.number": "said as R-007",
  "log.action": "the verb in words",
  "log.entity": "the kind and the number of a record",
  "log.change": "drawn by the page",
  "organisations.country": "a country's name",
  "organisations.region": "the region with its country",
  "organisations.sample": "a word for a yes",
  "people.functions": "terms of office as one line",
  "people.sample": "a word for a yes",
  "programmes.name": "the name in the reader's language",
  "projects.period": "two days",
  "regions.country": "a country's name",
  "scenarios.period": "two days",
  "topics.number": "said as T-007",
  "topics.sample": "a word for a yes",
};

const cases = everyList.map((one) => [one.list.domain, one] as const);

const fieldsOf = (domain: string, names: string[]) =>
  names.filter((name) => !(`${domain}.${name}` in worded)).map((name) => [name, shows[`${domain}.${name}`] ?? name] as const);

it.each(cases)("every column of %s shows the row's own field of its name", (domain, one) => {
  const row = one.rows(readerOf(one), {})[0] as Row;
  const fields = fieldsOf(domain, Object.keys(one.list.columns));
  const marked = { ...row, ...Object.fromEntries(fields.map(([, field]) => [field, `field ${field}`])) };
  const shown = fields.map(([name]) => [name, one.list.columns[name]?.value(marked, voice("pl"))]);
  expect(shown).toEqual(fields.map(([name, field]) => [name, `field ${field}`]));
  expect(fields.filter(([, field]) => !(field in row))).toEqual([]);
});

it("no column is called worded without being there", () => {
  const known = everyList.flatMap(({ list }) => Object.keys(list.columns).map((name) => `${list.domain}.${name}`));
  expect([...Object.keys(worded), ...Object.keys(shows)].filter((name) => !known.includes(name))).toEqual([]);
});

/** A value of its own wherever a record says nothing, so that no field is read as another unnoticed. */
function fill(table: string, column: string): void {
  const value = /_(on|at|day|until)$/.test(column) ? "'2026-01-0' || (id % 9 + 1)" : `'${column} ' || id`;
  database().exec(`update ${table} set ${column} = ${value} where ${column} is null`);
}

it.each(cases)("every row of %s carries the record's own fields", (_domain, one) => {
  const columns = getTableColumns(one.table);
  const own = Object.keys(one.rows(readerOf(one), {})[0] as Row).filter((name) => name in columns);
  for (const name of own) {
    const { dataType, enumValues, notNull, name: column } = columns[name] ?? {};
    if (dataType === "string" && !enumValues?.length && !notNull && column) fill(one.name, column);
  }
  const rows = one.rows(readerOf(one), {}) as Row[];
  const records = new Map((db().select().from(one.table).all() as Row[]).map((record) => [record.id, record]));
  const carried = (row: Row | undefined) => own.map((name) => [name, row?.[name]]);
  expect(rows.map(carried)).toEqual(rows.map(({ id }) => carried(records.get(id))));
  expect(rows.length).toBeGreaterThan(0);
});
