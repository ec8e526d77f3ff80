export type Messages = { [key: string]: string | Messages };

function merge(into: Messages, from: Messages): Messages {
  for (const [name, value] of Object.entries(from)) {
    const there = into[name];
    into[name] = typeof value === "object" ? merge(typeof there === "object" ? there : {}, value) : value;
  }
  return into;
}

/** Puts the texts of all domains together: a domain's under its name, its lists' under `enums`, its audit verbs under `history.verbs`. */
export function assemble(texts: readonly object[]): Messages {
  const whole: Messages = {};
  for (const { verbs = {}, ...rest } of texts as { verbs?: Messages }[]) merge(merge(whole, rest as Messages), { history: { verbs } });
  return whole;
}
