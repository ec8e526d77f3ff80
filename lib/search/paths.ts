import type { Entity } from "#db/enums";
import { entities } from "#lib/entities";

/** The address of a record's page. */
export const pathOf = (entity: Entity, id: number): string => `${entities[entity].path}/${id}`;
