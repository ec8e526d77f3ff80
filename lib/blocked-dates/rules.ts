import type { Action } from "#lib/access/policy";

/** Whose days they are. */
export type Blocked = { readonly entity: "cluster" | "region"; readonly entityId: number };

/** Whom a row of blocked days belongs to; null for a row of nobody. */
export function ownerOf({ clusterId, regionId }: { clusterId: number | null; regionId: number | null }): Blocked | null {
  if (clusterId !== null) return { entity: "cluster", entityId: clusterId };
  return regionId === null ? null : { entity: "region", entityId: regionId };
}

/** The columns that name the owner. */
export const columnsOf = ({ entity, entityId }: Blocked) => ({
  clusterId: entity === "cluster" ? entityId : null,
  regionId: entity === "region" ? entityId : null,
});

/** The right to see and change the days, and the record it is asked about. */
export const rightOf = ({ entity, entityId }: Blocked): [Action, { clusterId: number | null }] =>
  entity === "cluster" ? ["cluster.block", { clusterId: entityId }] : ["region.edit", { clusterId: null }];
