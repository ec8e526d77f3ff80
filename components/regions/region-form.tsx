import { EntityForm } from "#components/form/entity-form";
import type { Work } from "#lib/access/session";
import type { FieldSpec } from "#lib/forms/spec";
import { createRegionAction, editRegionAction } from "#lib/regions/actions";
import type { getRegion } from "#lib/regions/queries";

/** A region may lie in any country: its code is typed, not chosen. */
const typedCountry = (specs: FieldSpec[]) =>
  specs.map((spec) => (spec.name === "country" ? { ...spec, kind: "text" as const, options: undefined } : spec));

export function RegionForm({ here, region }: { here: Work; region?: ReturnType<typeof getRegion> }) {
  const action = region ? editRegionAction : createRegionAction;
  return <EntityForm here={here} entity="region" action={action} record={region} adapt={typedCountry} />;
}
