import { and, isNull, sql, type AnyColumn, type SQL } from "drizzle-orm";
import { warsawDay } from "#lib/clock";

/** First and last day, both included; an open end is for ever. */
export type Period = { fromDay: string | null; toDay: string | null };

const first = "0000-00-00";
const last = "9999-99-99";

/** True on every day from the first to the last. */
export const isInForce = (period: Period, day: string): boolean => (period.fromDay ?? first) <= day && day <= (period.toDay ?? last);

/** True after the last day. */
export const hasEnded = (period: Pick<Period, "toDay">, day: string): boolean => (period.toDay ?? last) < day;

/** True when two periods share a day. */
export const overlap = (a: Period, b: Period): boolean =>
  (a.fromDay ?? first) <= (b.toDay ?? last) && (b.fromDay ?? first) <= (a.toDay ?? last);

type Dated = { fromDay: AnyColumn; toDay: AnyColumn; archivedAt: AnyColumn };

/** The last day, for putting rows in order: an open end comes after every day. */
export const lastDay = ({ toDay }: Pick<Dated, "toDay">): SQL<string> => sql`coalesce(${toDay}, ${sql.raw(`'${last}'`)})`;

/** Rows whose last day is over. */
export const isOver = ({ toDay }: Pick<Dated, "toDay">, day: string = warsawDay()): SQL => sql`${lastDay({ toDay })} < ${day}`;

/** Rows in force on a day (today in Warsaw unless said), archived ones left out. */
export const inForce = (row: Dated, day: string | SQL = warsawDay()): SQL =>
  sql`(${row.archivedAt} is null and coalesce(${row.fromDay}, ${sql.raw(`'${first}'`)}) <= ${day} and ${lastDay(row)} >= ${day})`;

/** Rows whose last day has not passed: in force or still to come, archived ones left out. */
export const notEnded = (row: Dated, day: string = warsawDay()): SQL | undefined =>
  and(isNull(row.archivedAt), sql`${lastDay(row)} >= ${day}`);
