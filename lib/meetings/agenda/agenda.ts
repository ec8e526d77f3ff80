import { and, eq, isNull } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { agendaItems } from "#db/schema/meetings";
import { authorize, found, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { now } from "#lib/clock";
import { rule } from "#lib/errors";
import type { EditedAgendaItem, MovedAgendaItem, RemovedAgendaItem } from "#lib/meetings/input";
import { openMeeting, putOnList } from "#lib/meetings/records";
import { updateVersioned } from "#lib/records/versioned";

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

/** Saves a point of the agenda; a new speaker is put on the attendance list. Returns the meeting's id. */
export function editAgendaItem(actor: Actor, input: EditedAgendaItem): number {
  return transaction(() => {
    const before = openItem(actor, input.id);
    const { id, version, ...values } = input;
    updateVersioned(agendaItems, id, version, values, actor);
    if (input.speakerId) putOnList(actor, before.meetingId, input.speakerId, null, null, "confirmed");
    audit(
      actor,
      "meeting.editAgendaItem",
      "meeting",
      before.meetingId,
      { ...before, agendaItemId: null },
      { ...load(id), agendaItemId: id },
    );
    return before.meetingId;
  });
}

/** Moves a point one place up or down. Returns the meeting's id. */
export function moveAgendaItem(actor: Actor, input: MovedAgendaItem): number {
  return transaction(() => {
    const item = openItem(actor, input.id);
    const all = db()
      .select()
      .from(agendaItems)
      .where(and(eq(agendaItems.meetingId, item.meetingId), isNull(agendaItems.archivedAt)))
      .orderBy(agendaItems.position, agendaItems.id)
      .all();
    const at = all.findIndex((one) => one.id === item.id);
    const other = all[input.to === "up" ? at - 1 : at + 1];
    if (!other) throw rule("meetings", "edge");
    updateVersioned(agendaItems, item.id, input.version, { position: other.position }, actor);
    updateVersioned(agendaItems, other.id, other.version, { position: item.position }, actor);
    const change = { agendaItemId: item.id, position: other.position };
    audit(actor, "meeting.moveAgendaItem", "meeting", item.meetingId, { position: item.position }, change);
    return item.meetingId;
  });
}

/** Takes a point off the agenda; lines that were said under it stay. Returns the meeting's id. */
export function removeAgendaItem(actor: Actor, input: RemovedAgendaItem): number {
  return transaction(() => {
    const item = openItem(actor, input.id);
    updateVersioned(agendaItems, item.id, input.version, { archivedAt: now() }, actor);
    audit(actor, "meeting.removeAgendaItem", "meeting", item.meetingId, { agendaItemId: item.id, title: item.title }, null);
    return item.meetingId;
  });
}
