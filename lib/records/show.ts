import type { Entity } from "#db/enums";
import { hasMessage } from "#lib/i18n/translate";
import { looseKey, type MessageKey } from "#lib/i18n/key";
import type { Voice } from "#lib/i18n/voice";
import type { Field } from "#lib/records/fields";

/** The message key of a field's label: its own, else its name in the domain's messages (`regionId` → `region`, `themeIds` → `themes`). */
export const labelOf = (domain: string, name: string, field: Field): MessageKey =>
  looseKey(field.label ?? `${domain}.${name.replace(/Ids$/, "s").replace(/Id$/, "")}`);

export type NameOf = (entity: Entity, id: number) => string | undefined;

const isBlank = (value: unknown) => value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);

/** A field's value in words; "—" where there is none, and the value as it stands where it fits no kind. */
export function shown(field: Field, value: unknown, voice: Voice, nameOf: NameOf): string {
  if (isBlank(value)) return "—";
  if (Array.isArray(value)) return value.map((one) => shown(field, one, voice, nameOf)).join(", ");
  if (typeof value === "object") return "…";
  const said = String(value);
  if (field.entity) return nameOf(field.entity, Number(said)) ?? `#${said}`;
  if (field.list) return hasMessage(`enums.${field.list}.${said}`) ? voice.t(looseKey("enums", field.list, said)) : said;
  return say(field, said, voice);
}

function say({ kind }: Field, said: string, { format }: Voice): string {
  if (kind === "day" && /^\d{4}-\d{2}-\d{2}$/.test(said)) return format.date(said);
  if (kind === "moment" && !Number.isNaN(Date.parse(said))) return format.moment(said);
  if (kind === "money") return format.money(Number(said));
  if (kind === "country") return format.country(said);
  return said;
}

/** A field's value as its form would hold it, in a way that both languages' forms read. */
export function typedOf(field: Field, value: unknown): string | string[] {
  if (Array.isArray(value)) return value.map(String);
  if (value === null || value === undefined) return "";
  if (field.kind === "money") return String(Number(value) / 100).replace(".", ",");
  if (field.kind === "day") return String(value).replace(/^(\d{4})-(\d{2})-(\d{2})$/, "$3.$2.$1");
  return field.kind === "decimal" ? String(value).replace(".", ",") : String(value);
}
