import { loadRegion } from "#lib/regions/records";
import type { SearchDocument } from "#lib/search/search";

/** What finds a region: its names and code; none for an archived one. Part of the caller's transaction. */
export function regionWords(id: number): SearchDocument | null {
  const { namePl, nameEn, nameOwn, nutsCode, seat, archivedAt } = loadRegion(id);
  if (archivedAt) return null;
  const subtitle = [nutsCode, seat].filter(Boolean).join(" · ");
  return { entity: "region", entityId: id, title: namePl, subtitle, text: [nameEn, nameOwn] };
}
