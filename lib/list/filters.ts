import type { Entity, ListName } from "#db/enums";
import type { MessageKey } from "#lib/i18n/key";

/** What a list can be narrowed to: a value of a closed list, a record, the archive, or values of its own. */
export type Filter = { label?: MessageKey } & (
  { kind: "choice"; list: ListName } | { kind: "record"; entity: Entity } | { kind: "archived" } | { kind: "own"; shown: boolean }
);
export type Filters = Readonly<Record<string, Filter>>;

export const byChoice = (list: ListName, label?: MessageKey): Filter => ({ kind: "choice", list, label });
export const byRecord = (entity: Entity, label?: MessageKey): Filter => ({ kind: "record", entity, label });
export const byArchive: Filter = { kind: "archived", label: "list.archived" };
/** Values that the list's page words itself; `hidden` ones come by a link only. */
export const byOwn = (label?: MessageKey): Filter => ({ kind: "own", label, shown: true });
export const byLink: Filter = { kind: "own", shown: false };
