import type { Actor } from "#lib/access/actor";
import { badField } from "#lib/errors";
import { formFields, type Fields } from "#lib/records/fields";
import { isVisible } from "#lib/records/visible";

/** Throws beside the field where an input names a record that the actor does not see. */
export function requireChosen(actor: Actor, fields: Fields, input: Readonly<Record<string, unknown>>): void {
  for (const [name, { entity }] of formFields(fields)) {
    const ids = entity ? [input[name]].flat().filter((id) => typeof id === "number") : [];
    if (entity && !ids.every((id) => isVisible(actor, entity, id))) throw badField(name, "field.choose");
  }
}
