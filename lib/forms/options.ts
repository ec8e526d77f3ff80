import type { ListName } from "#db/enums";
import type { Option } from "#lib/forms/spec";
import { looseKey, type Translate } from "#lib/i18n/translate";

/** The values of a closed list as options in the person's language. */
export const enumOptions = (t: Translate, name: ListName, values: readonly string[]): Option[] =>
  values.map((value) => ({ value, label: t(looseKey("enums", name, value)) }));

/** Records with id and name as options. */
export const recordOptions = (rows: readonly { id: number; name: string }[]): Option[] =>
  rows.map((row) => ({ value: String(row.id), label: row.name }));
