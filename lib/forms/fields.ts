import { z } from "zod";
import { warsawDay } from "#lib/clock";
import { readDay } from "#lib/reading/days";
import { readEmail, readEmails } from "#lib/reading/emails";
import { isPhone } from "#lib/reading/phones";
import { readMoney } from "#lib/reading/money";
import { readTime } from "#lib/reading/times";
import { clean, cleanLine } from "#lib/text";

const raw = z.string("field.text").transform(clean);

const line = z.string("field.text").transform(cleanLine);
const filled = (of: typeof raw, max: number) => of.pipe(z.string().min(1, "field.required").max(max, "field.tooLong"));
const orNull = (of: typeof raw, max: number) =>
  of
    .pipe(z.string().max(max, "field.tooLong"))
    .transform((value) => value || null)
    .default(null);

/** Required text of one line, at most `max` characters. Messages are keys under `field`. */
export const text = (max = 300) => filled(line, max);
/** Optional text of one line; blank becomes null. */
export const optionalText = (max = 300) => orNull(line, max);
/** The same of several lines. */
export const lines = (max = 300) => filled(raw, max);
export const optionalLines = (max = 300) => orNull(raw, max);

/** Letters that a written reason has at least: it is read by others, and a year later. */
const fewestLetters = 10;
const saysSomething = (value: string | null) => !value || (value.match(/\p{L}/gu)?.length ?? 0) >= fewestLetters;

/** Required words that tell somebody else why. */
export const reason = (max: number) => lines(max).refine(saysSomething, "field.reason");
export const optionalReason = (max: number) => optionalLines(max).refine(saysSomething, "field.reason");

type Message = string | ((value: string) => string);
const say = (message: Message, value: string) => (typeof message === "string" ? message : message(value));

const optional = <T>(parse: (value: string) => T | null, message: Message) =>
  raw
    .transform((value, context) => {
      if (!value) return null;
      const result = parse(value);
      if (result === null) context.addIssue({ code: "custom", message: say(message, value) });
      return result;
    })
    .default(null);

const required = <T>(parse: (value: string) => T | null, message: Message) =>
  raw.transform((value, context) => {
    const result = value ? parse(value) : null;
    if (result === null) {
      context.addIssue({ code: "custom", message: value ? say(message, value) : "field.required" });
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
/** One address is asked for; of two it is said that they are two. */
const notAnEmail = (value: string) => (readEmails(value).length > 1 ? "field.oneEmail" : "field.email");
export const day = () => required(readDay, "field.day");
export const optionalDay = () => optional(readDay, "field.day");
const isToCome = (value: string | null) => value === null || value >= warsawDay();
/** A day that is not over: for what is to hold or to be done until then. */
export const comingDay = () => day().refine(isToCome, "field.past");
export const optionalComingDay = () => optionalDay().refine(isToCome, "field.past");
export const optionalTime = () => optional(readTime, "field.time");
export const optionalUrl = () => optional(parseUrl, "field.url");
export const email = () => required(readEmail, notAnEmail);
export const optionalEmail = () => optional(readEmail, notAnEmail);
/** Numbers as they were typed, with words and extensions. */
export const optionalPhone = () => optional((value) => (value.length <= 120 && isPhone(value) ? cleanLine(value) : null), "field.phone");
export const money = () => required(readMoney, "field.money");
export const whole = (min: number, max: number) =>
  required(parseWhole, "field.whole").pipe(z.number().min(min, "field.range").max(max, "field.range"));
export const optionalWhole = () => optional(parseWhole, "field.whole");
/** The id of a record chosen in a select. */
export const id = () => required((value) => (/^\d+$/.test(value) ? Number(value) : null), "field.choose");
export const optionalId = () => optional((value) => (/^\d+$/.test(value) ? Number(value) : null), "field.choose");
/** What checkboxes or a multiple select send; none gives []. */
const several = () =>
  z
    .union([z.string(), z.array(z.string())])
    .default([])
    .transform((value) => [value].flat());
/** Ids from checkboxes or a multiple select; none gives []. */
export const ids = () => several().transform((values) => [...new Set(values.filter((one) => /^\d+$/.test(one)).map(Number))]);
/** Records as the person read them, from checkboxes whose values are `id:version`; none gives []. */
export const readRecords = () =>
  several().transform((values) =>
    values.flatMap((one) => {
      const [, id, version] = /^(\d+):(\d+)$/.exec(one) ?? [];
      return id && version ? [{ id: Number(id), version: Number(version) }] : [];
    }),
  );
export const choice = <const T extends readonly string[]>(values: T) => z.enum(values, "field.choose");
/** True when a person who was asked back said yes. */
export const agreed = () => raw.default("").transform((value) => value === "yes");
/** Who is meant by a name: nothing said, "new", or a person's id. */
export const who = () => raw.default("").transform((value) => (value === "new" ? "new" : /^\d+$/.test(value) ? Number(value) : null));
/** The version a save names; a form without one is refused as stale. */
export const version = () => raw.transform((value) => (/^\d+$/.test(value) ? Number(value) : -1));
