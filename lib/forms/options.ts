import type { Option } from "#lib/forms/spec";
import { key, type Translate } from "#lib/i18n/translate";

/** The values of a closed list as options in the person's language. */
export const enumOptions = (t: Translate, name: string, values: readonly string[]): Option[] =>
  values.map((value) => ({ value, label: t(key("enums", name, value)) }));

/** Records with id and name as options. */
export const recordOptions = (rows: readonly { id: number; name: string }[]): Option[] =>
  rows.map((row) => ({ value: String(row.id), label: row.name }));
