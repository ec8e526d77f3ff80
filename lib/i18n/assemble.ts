import type { modules } from "#lib/i18n/messages";

type Module = (typeof modules)[keyof typeof modules]["pl"];
type All<T> = (T extends unknown ? (one: T) => void : never) extends (all: infer I) => void ? I : never;
type Whole = All<Module>;

/** Every text by its place: a domain's under its name, its lists' under `enums`, its audit verbs under `history.verbs`. */
export type Messages = Omit<Whole, "verbs" | "history"> & { history: Whole["history"] & { verbs: Whole["verbs"] } };

type Tree = { [key: string]: string | Tree };

function merge(into: Tree, from: Tree): Tree {
  for (const [name, value] of Object.entries(from)) {
    const there = into[name];
    into[name] = typeof value === "object" ? merge(typeof there === "object" ? there : {}, value) : value;
  }
  return into;
}

/** Puts the texts of all domains together. */
export function assemble(texts: readonly object[]): Messages {
  const whole: Tree = {};
  for (const { verbs = {}, ...rest } of texts as { verbs?: Tree }[]) merge(merge(whole, rest as Tree), { history: { verbs } });
  return whole as unknown as Messages;
}
