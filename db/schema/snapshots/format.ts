import type { z } from "zod";

type Fields = Record<string, unknown>;

/** What is kept as JSON in a column, and how what earlier versions wrote becomes what this one reads. */
export type SnapshotKind<T> = {
  /** What an error calls it. */
  name: string;
  /** The number that is written beside the data; text without a number is of format 1. */
  format: number;
  schema: z.ZodType<T>;
  /** `upgrades[1]` makes format 2 of format 1, and so on up to `format`. */
  upgrades?: Record<number, (old: Fields) => unknown>;
};

/** The text to keep: the format's number and the data; a list stands under `items`. */
export function textOf<T>(kind: SnapshotKind<T>, data: T): string {
  const { format, name } = kind;
  if (Array.isArray(data)) return JSON.stringify({ format, items: data });
  if (typeof data !== "object" || data === null || "format" in data) throw new Error(`A ${name} has to be an object without "format".`);
  return JSON.stringify({ format, ...data });
}

/** The data in a kept text, of today's format. Throws a sentence when the text does not fit. */
export function dataIn<T>(kind: SnapshotKind<T>, text: string): T {
  const { format, data } = unpacked(kind.name, text);
  if (format > kind.format) throw new Error(`A kept ${kind.name} has format ${format}; this program knows them up to ${kind.format}.`);
  const parsed = kind.schema.safeParse(upgraded(kind, format, data));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Error(`A kept ${kind.name} does not fit its format ${format}: ${issue?.path.join(".") || "all of it"}: ${issue?.message}.`);
}

function unpacked(name: string, text: string): { format: number; data: unknown } {
  const kept = parsedJson(name, text);
  if (typeof kept !== "object" || kept === null) throw new Error(`A kept ${name} is neither an object nor a list.`);
  if (Array.isArray(kept)) return { format: 1, data: kept };
  const { format, ...fields } = kept as Fields;
  if (typeof format !== "number") return { format: 1, data: kept };
  return { format, data: Array.isArray(fields.items) && Object.keys(fields).length === 1 ? fields.items : fields };
}

function parsedJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`A kept ${name} is no JSON.`);
  }
}

function upgraded<T>({ name, format, upgrades }: SnapshotKind<T>, from: number, data: unknown): unknown {
  try {
    let current = data;
    for (let number = from; number < format; number += 1) current = upgrades?.[number]?.(current as Fields) ?? current;
    return current;
  } catch {
    throw new Error(`A kept ${name} does not fit its format ${from}: it cannot be brought to format ${format}.`);
  }
}
