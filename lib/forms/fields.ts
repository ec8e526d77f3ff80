import { z } from "zod";
import { warsawDay } from "#lib/clock";
import { clean } from "#lib/text";

const dayPattern = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

/** "5.2.2027", "05.02.2027" or "2027-02-05" as `YYYY-MM-DD`; null when there is no such day. */
export function parseDay(typed: string): string | null {
  const value = typed.replace(/\s/g, "");
  const polish = dayPattern.exec(value);
  const iso = polish ? `${polish[3]}-${polish[2]?.padStart(2, "0")}-${polish[1]?.padStart(2, "0")}` : value;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === iso && iso >= "1900-01-01" && iso <= "2199-12-31"
    ? iso
    : null;
}

/** "12 345,67" or "12345.67 zł" as whole grosze; null when it is no amount. */
export function parseMoney(typed: string): number | null {
  const value = typed.replace(/[\s\u00a0\u202f]|zł|PLN/gi, "").replace(",", ".");
  return /^\d{1,10}(\.\d{1,2})?$/.test(value) ? Math.round(Number(value) * 100) : null;
}

const raw = z.string("field.text").transform(clean);

/** Required text of at most `max` characters. Messages are keys under `field`. */
export const text = (max = 300) => raw.pipe(z.string().min(1, "field.required").max(max, "field.tooLong"));

/** Optional text; blank becomes null. */
export const optionalText = (max = 300) =>
  raw
    .pipe(z.string().max(max, "field.tooLong"))
    .transform((value) => value || null)
    .default(null);

/** Letters that a written reason has at least: it is read by others, and a year later. */
const fewestLetters = 10;
const saysSomething = (value: string | null) => !value || (value.match(/\p{L}/gu)?.length ?? 0) >= fewestLetters;

/** Required words that tell somebody else why. */
export const reason = (max: number) => text(max).refine(saysSomething, "field.reason");
export const optionalReason = (max: number) => optionalText(max).refine(saysSomething, "field.reason");

const optional = <T>(parse: (value: string) => T | null, message: string) =>
  raw
    .transform((value, context) => {
      if (!value) return null;
      const result = parse(value);
      if (result === null) context.addIssue({ code: "custom", message });
      return result;
    })
    .default(null);

const required = <T>(parse: (value: string) => T | null, message: string) =>
  raw.transform((value, context) => {
    const result = value ? parse(value) : null;
    if (result === null) {
      context.addIssue({ code: "custom", message: value ? message : "field.required" });
      return z.NEVER;
    }
    return result;
  });

const parseUrl = (value: string): string | null => {
  const full = /^[a-z][a-z0-9+.-]*:/i.test(value) ? value : `https://${value}`;
  const url = URL.canParse(full) ? new URL(full) : null;
  return url && (url.protocol === "http:" || url.protocol === "https:") && url.hostname.includes(".") ? full : null;
};

const parseWhole = (value: string): number | null =>
  /^-?\d{1,9}$/.test(value.replace(/\s/g, "")) ? Number(value.replace(/\s/g, "")) : null;
const parseEmail = (value: string): string | null =>
  /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/.test(value) && value.length <= 254 ? value : null;
const parseTime = (value: string): string | null => {
  const match = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(value);
  return match ? `${match[1]?.padStart(2, "0")}:${match[2]}` : null;
};

export const day = () => required(parseDay, "field.day");
export const optionalDay = () => optional(parseDay, "field.day");
const isToCome = (value: string | null) => value === null || value >= warsawDay();
/** A day that is not over: for what is to hold or to be done until then. */
export const comingDay = () => day().refine(isToCome, "field.past");
export const optionalComingDay = () => optionalDay().refine(isToCome, "field.past");
export const optionalTime = () => optional(parseTime, "field.time");
export const optionalUrl = () => optional(parseUrl, "field.url");
export const email = () => required(parseEmail, "field.email");
export const optionalEmail = () => optional(parseEmail, "field.email");
export const money = () => required(parseMoney, "field.money");
export const whole = (min: number, max: number) =>
  required(parseWhole, "field.whole").pipe(z.number().min(min, "field.range").max(max, "field.range"));
export const optionalWhole = () => optional(parseWhole, "field.whole");
/** The id of a record chosen in a select. */
export const id = () => required((value) => (/^\d+$/.test(value) ? Number(value) : null), "field.choose");
export const optionalId = () => optional((value) => (/^\d+$/.test(value) ? Number(value) : null), "field.choose");
/** Ids from checkboxes or a multiple select; none gives []. */
export const ids = () =>
  z
    .union([z.string(), z.array(z.string())])
    .default([])
    .transform((value) => [...new Set((Array.isArray(value) ? value : [value]).filter((one) => /^\d+$/.test(one)).map(Number))]);
/** Records as the person read them, from checkboxes whose values are `id:version`; none gives []. */
export const readRecords = () =>
  z
    .union([z.string(), z.array(z.string())])
    .default([])
    .transform((value) =>
      [value].flat().flatMap((one) => {
        const [, id, version] = /^(\d+):(\d+)$/.exec(one) ?? [];
        return id && version ? [{ id: Number(id), version: Number(version) }] : [];
      }),
    );
export const choice = <const T extends readonly string[]>(values: T) => z.enum(values, "field.choose");
/** The version a save names; a form without one is refused as stale. */
export const version = () => raw.transform((value) => (/^\d+$/.test(value) ? Number(value) : -1));
