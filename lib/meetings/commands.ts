import { eq, max } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { clusters } from "#db/schema/clusters";
import { agendaItems, attendances, meetings } from "#db/schema/meetings";
import { people } from "#db/schema/people";
import { authorize, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { now } from "#lib/clock";
import { badField, rule } from "#lib/errors";
import type { ArchivedMeeting, AttendanceList, EditedMeeting, NewAgendaItem, NewMeeting, WalkIn } from "#lib/meetings/input";
import { loadMeeting, openMeeting, putOnList } from "#lib/meetings/records";
import { nameKnownPerson } from "#lib/people/commands";
import { authored, updateVersioned } from "#lib/records/versioned";
import { indexDocument, unindexDocument } from "#lib/search/search";

function index(id: number): void {
  const { title, day, place, caseMark } = loadMeeting(id);
  indexDocument({
    entity: "meeting",
    entityId: id,
    title,
    subtitle: [day, place].filter(Boolean).join(" · "),
    text: [caseMark],
  });
}

function refuseTakenMark(caseMark: string | null, id = 0): void {
  if (!caseMark) return;
  const taken = db().select({ id: meetings.id }).from(meetings).where(eq(meetings.caseMark, caseMark)).get();
  if (taken && taken.id !== id) throw badField("caseMark", "meetings.rules.caseMarkTaken");
}

/** Adds a meeting; who adds it takes the minutes. Returns its id. */
export function createMeeting(actor: Actor, input: NewMeeting, source: { provenance?: "public"; sourceNote?: string } = {}): number {
  return transaction(() => {
    authorize(actor, "meeting.edit");
    refuseTakenMark(input.caseMark);
    const row = { ...input, ...source, minuteTakerId: actor.userId || null, ...authored(actor) };
    const { id } = db().insert(meetings).values(row).returning({ id: meetings.id }).get();
    audit(actor, "meeting.create", "meeting", id, null, input);
    index(id);
    return id;
  });
}

/** Saves a meeting's fields; throws `conflict` when somebody saved it meanwhile. Returns its id. */
export function editMeeting(actor: Actor, input: EditedMeeting): number {
  return transaction(() => {
    const before = loadMeeting(input.id);
    authorize(actor, "meeting.edit");
    if (before.status === "approved" || before.status === "cancelled") throw rule("meetings", "frozen");
    refuseTakenMark(input.caseMark, input.id);
    const { id, version, ...values } = input;
    updateVersioned(meetings, id, version, values, actor);
    audit(actor, "meeting.edit", "meeting", id, before, loadMeeting(id));
    index(id);
    return id;
  });
}

/** Moves a meeting into the archive, or back out of it; approved minutes stay where they are found. Returns its id. */
export function archiveMeeting(actor: Actor, input: ArchivedMeeting): number {
  return transaction(() => {
    const before = loadMeeting(input.id);
    authorize(actor, "meeting.edit");
    if (before.status !== "cancelled" && before.status !== "planned") throw rule("meetings", "archive");
    const archivedAt = before.archivedAt ? null : now();
    updateVersioned(meetings, input.id, input.version, { archivedAt }, actor);
    audit(actor, archivedAt ? "meeting.archive" : "meeting.restore", "meeting", input.id, before, loadMeeting(input.id));
    if (archivedAt) unindexDocument("meeting", input.id);
    else index(input.id);
    return input.id;
  });
}

/** Adds a point or a presentation to the end of the agenda; a speaker is put on the attendance list. Returns its id. */
export function addAgendaItem(actor: Actor, input: NewAgendaItem): number {
  return transaction(() => {
    openMeeting(actor, input.meetingId);
    const last = db()
      .select({ n: max(agendaItems.position) })
      .from(agendaItems)
      .where(eq(agendaItems.meetingId, input.meetingId))
      .get();
    const row = { ...input, position: (last?.n ?? 0) + 1, ...authored(actor) };
    const { id } = db().insert(agendaItems).values(row).returning({ id: agendaItems.id }).get();
    if (input.speakerId) putOnList(actor, input.meetingId, input.speakerId, null, null, "confirmed");
    audit(actor, "meeting.addAgendaItem", "meeting", input.meetingId, null, { ...input, agendaItemId: id });
    return id;
  });
}

/** Ticks who is present; everybody else on the list becomes absent. Returns the meeting's id. */
export function tickAttendance(actor: Actor, input: AttendanceList): number {
  return transaction(() => {
    openMeeting(actor, input.meetingId);
    const rows = db().select().from(attendances).where(eq(attendances.meetingId, input.meetingId)).all();
    for (const row of rows) {
      const status = input.presentIds.includes(row.personId) ? "present" : row.status === "present" ? "absent" : row.status;
      if (status !== row.status)
        db().update(attendances).set({ status, updatedAt: now(), updatedBy: actor.userId }).where(eq(attendances.id, row.id)).run();
    }
    const names = (list: typeof rows) => list.filter((row) => row.status === "present").map((row) => row.personId);
    const after = db().select().from(attendances).where(eq(attendances.meetingId, input.meetingId)).all();
    audit(actor, "meeting.attendance", "meeting", input.meetingId, { present: names(rows) }, { present: names(after) });
    return input.meetingId;
  });
}

/** Adds somebody who came unannounced: one name is enough; a known name is not doubled. Returns the person's id. */
export function addWalkIn(actor: Actor, input: WalkIn): number {
  return transaction(() => {
    openMeeting(actor, input.meetingId);
    const known = db().select({ id: people.id }).from(people).where(eq(people.fullName, input.fullName)).get();
    const personId = known?.id ?? nameKnownPerson(actor, input.fullName);
    const cluster = input.clusterId
      ? db().select({ name: clusters.name }).from(clusters).where(eq(clusters.id, input.clusterId)).get()
      : undefined;
    putOnList(actor, input.meetingId, personId, input.clusterId, input.capacity ?? cluster?.name ?? null, "present");
    audit(actor, "meeting.walkIn", "meeting", input.meetingId, null, { personId, clusterId: input.clusterId, capacity: input.capacity });
    return personId;
  });
}
