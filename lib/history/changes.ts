import type { Entity } from "#db/enums";
import { entities } from "#lib/entities";
import type { Voice } from "#lib/i18n/voice";
import { nameOf } from "#lib/records/names";
import type { Fields } from "#lib/records/fields";
import { labelOf, shown } from "#lib/records/show";

type Values = Record<string, unknown> | null;
export type Change = { label: string; before: string; after: string };

const isEntity = (name: string): name is Entity => name in entities;

/** The fields that an event's values are described by: those of the part that its verb changed, else of the record; and whose texts they are. */
function describedBy(entity: string, action: string): { domain: string; fields: Fields } {
  const verb = action.split(".").at(-1) ?? "";
  if (!isEntity(entity)) return { domain: "", fields: {} };
  const { domain, events, fields } = entities[entity];
  return { domain, fields: events?.[verb] ?? fields };
}

/** What an event changed, in the person's words; what no field describes is technical and left out. */
export function changesOf(event: { entity: string; action: string; before: Values; after: Values }, voice: Voice): Change[] {
  const { domain, fields } = describedBy(event.entity, event.action);
  const named = (kind: Entity, id: number) => nameOf(kind, id, voice.locale);
  return Object.keys({ ...event.before, ...event.after }).flatMap((name) => {
    const field = fields[name];
    if (!field) return [];
    const [before, after] = [shown(field, event.before?.[name], voice, named), shown(field, event.after?.[name], voice, named)];
    return before === after ? [] : [{ label: voice.t(labelOf(domain, name, field)), before, after }];
  });
}
