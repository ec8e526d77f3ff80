import { and, eq, isNull, max } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { agendaItems } from "#db/schema/meetings";
import { authorize, found, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { now } from "#lib/clock";
import { rule } from "#lib/errors";
import { putOnList } from "#lib/meetings/attendance/records";
import { agendaItemFields } from "#lib/meetings/fields";
import type { EditedAgendaItem, MovedAgendaItem, NewAgendaItem } from "#lib/meetings/input";
import { openMeeting } from "#lib/meetings/records";
import { requireChosen } from "#lib/records/chosen";
import type { Archived } from "#lib/records/fields";
import { authored, updateVersioned } from "#lib/records/versioned";

const load = (id: number) =>
  found(
    db()
      .select()
      .from(agendaItems)
      .where(and(eq(agendaItems.id, id), isNull(agendaItems.archivedAt)))
      .get(),
  );

function openItem(actor: Actor, id: number) {
  authorize(actor, "meeting.log");
  const item = load(id);
  openMeeting(actor, item.meetingId);
  return item;
}

/** Adds a point or a presentation to the end of the agenda; a speaker is put on the attendance list. Returns its id. */
export function addAgendaItem(actor: Actor, input: NewAgendaItem): number {
  return transaction(() => {
    const { id: meetingId } = openMeeting(actor, input.meetingId);
    requireChosen(actor, agendaItemFields, input);
    const last = db()
      .select({ n: max(agendaItems.position) })
      .from(agendaItems)
      .where(eq(agendaItems.meetingId, meetingId))
      .get();
    const row = { ...input, position: (last?.n ?? 0) + 1, ...authored(actor) };
    const { id } = db().insert(agendaItems).values(row).returning({ id: agendaItems.id }).get();
    if (input.speakerId) putOnList(actor, meetingId, { personId: input.speakerId, status: "confirmed" });
    audit(actor, "meeting.addAgendaItem", "meeting", meetingId, null, { ...input, agendaItemId: id });
    return id;
  });
}

/** Saves a point of the agenda; a new speaker is put on the attendance list. Returns the meeting's id. */
export function editAgendaItem(actor: Actor, { id, version, ...values }: EditedAgendaItem): number {
  return transaction(() => {
    const before = openItem(actor, id);
    requireChosen(actor, agendaItemFields, values);
    updateVersioned(agendaItems, id, version, values, actor);
    if (values.speakerId) putOnList(actor, before.meetingId, { personId: values.speakerId, status: "confirmed" });
    const after = { ...load(id), agendaItemId: id };
    audit(actor, "meeting.editAgendaItem", "meeting", before.meetingId, { ...before, agendaItemId: null }, after);
    return before.meetingId;
  });
}

/** Moves a point one place up or down. Returns the meeting's id. */
export function moveAgendaItem(actor: Actor, { id, version, to }: MovedAgendaItem): number {
  return transaction(() => {
    const item = openItem(actor, id);
    const all = db()
      .select()
      .from(agendaItems)
      .where(and(eq(agendaItems.meetingId, item.meetingId), isNull(agendaItems.archivedAt)))
      .orderBy(agendaItems.position, agendaItems.id)
      .all();
    const at = all.findIndex((one) => one.id === id);
    const other = all[to === "up" ? at - 1 : at + 1];
    if (!other) throw rule("meetings", "edge");
    updateVersioned(agendaItems, id, version, { position: other.position }, actor);
    updateVersioned(agendaItems, other.id, other.version, { position: item.position }, actor);
    const after = { agendaItemId: id, position: other.position };
    audit(actor, "meeting.moveAgendaItem", "meeting", item.meetingId, { position: item.position }, after);
    return item.meetingId;
  });
}

/** Takes a point off the agenda; lines that were said under it stay. Returns the meeting's id. */
export function removeAgendaItem(actor: Actor, { id, version }: Archived): number {
  return transaction(() => {
    const { meetingId, title } = openItem(actor, id);
    updateVersioned(agendaItems, id, version, { archivedAt: now() }, actor);
    audit(actor, "meeting.removeAgendaItem", "meeting", meetingId, { agendaItemId: id, title }, null);
    return meetingId;
  });
}
