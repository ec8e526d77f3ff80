import { loadMeeting } from "#lib/meetings/records";
import type { SearchDocument } from "#lib/search/search";

/** What finds a meeting: its title, day, place and case mark; none for an archived one. Part of the caller's transaction. */
export function meetingWords(id: number): SearchDocument | null {
  const { title, day, place, caseMark, archivedAt } = loadMeeting(id);
  if (archivedAt) return null;
  return { entity: "meeting", entityId: id, title, subtitle: [day, place].filter(Boolean).join(" · "), text: [caseMark] };
}
