import { AppError } from "#lib/errors";
import type { Typed } from "#lib/forms/state";

/** FormData as plain values; a file in a text field is refused (SEC-13). Fields beginning with $ are React's. */
export function typedValues(form: FormData): Typed {
  const typed: Typed = {};
  for (const key of new Set(form.keys())) {
    if (key.startsWith("$")) continue;
    const values = form.getAll(key);
    if (!values.every((value) => typeof value === "string")) throw new AppError("invalid", "errors.file");
    typed[key] = values.length > 1 || key.endsWith("Ids") ? (values as string[]) : (values[0] as string);
  }
  return typed;
}

/** What the person typed, without what the form says about itself; in one order, whatever order the fields came in. */
export function contentOf({ requestId: _requestId, sheet: _sheet, ...typed }: Typed): Typed {
  return Object.fromEntries(Object.entries(typed).sort(([one], [other]) => (one < other ? -1 : 1)));
}
