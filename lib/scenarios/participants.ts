import { and, eq, inArray, isNull, or } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { clusters, coordinatorTerms, memberships } from "#db/schema/clusters";
import { attendances } from "#db/schema/meetings";
import { organisations, people } from "#db/schema/people";
import { activities, participants } from "#db/schema/scenarios";
import { regions } from "#db/schema/regions";
import { authorize, found, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { badField, rule } from "#lib/errors";
import { updateVersioned } from "#lib/records/records";
import { mondayOf } from "#lib/scenarios/calendar";
import type { EditedActivity, Nominated } from "#lib/scenarios/input";
import { loadScenario } from "#lib/scenarios/records";

const loadActivity = (id: number) => found(db().select().from(activities).where(eq(activities.id, id)).get());

/** Saves an activity's host, day within its week, language and state; a confirmed one needs an approved region and a host. Returns the scenario's id. */
export function editActivity(actor: Actor, input: EditedActivity): number {
  return transaction(() => {
    const before = loadActivity(input.id);
    authorize(actor, "scenario.edit");
    const { id, version, ...values } = input;
    if (mondayOf(values.startsOn) !== mondayOf(before.startsOn)) throw badField("startsOn", "scenarios.rules.otherWeek");
    if (values.status === "host_confirmed") requireHost(before.regionId, values.hostId);
    updateVersioned(activities, id, version, values, actor);
    audit(actor, "scenario.editActivity", "scenario", before.scenarioId, before, loadActivity(id));
    return before.scenarioId;
  });
}

function requireHost(regionId: number, hostId: number | null): void {
  if (hostId === null) throw badField("hostId", "scenarios.rules.noHost");
  const region = db().select({ status: regions.status }).from(regions).where(eq(regions.id, regionId)).get();
  if (region?.status !== "approved") throw rule("scenarios", "regionNotApproved");
}

/** Names who takes a cluster's seat, or how it stands with that person; returns the scenario's id. */
export function nominate(actor: Actor, input: Nominated): number {
  return transaction(() => {
    const seat = found(db().select().from(participants).where(eq(participants.id, input.id)).get());
    authorize(actor, "scenario.nominate", seat.clusterId);
    const { scenarioId } = loadActivity(seat.activityId);
    if (["closed", "cancelled"].includes(loadScenario(scenarioId).status)) throw rule("scenarios", "closed");
    if (input.personId !== null && !candidatesFor(seat.clusterId).some((person) => person.id === input.personId))
      throw badField("personId", "scenarios.rules.otherCluster");
    if (actor.role === "coordinator" && ["attended", "absent", "reserve"].includes(input.status)) throw rule("scenarios", "officeOnly");
    const status = input.personId === null ? null : input.status;
    updateVersioned(participants, input.id, input.version, { personId: input.personId, status }, actor);
    const after = { seat: input.id, clusterId: seat.clusterId, personId: input.personId, status };
    audit(actor, "scenario.nominate", "scenario", scenarioId, { personId: seat.personId, status: seat.status }, after);
    return scenarioId;
  });
}

/** People who may travel for a cluster: its coordinators, people of its organisations, people who came to a meeting for it; by name. */
export function candidatesFor(clusterId: number): { id: number; name: string }[] {
  const terms = db().select({ id: coordinatorTerms.personId }).from(coordinatorTerms).where(eq(coordinatorTerms.clusterId, clusterId));
  const came = db().select({ id: attendances.personId }).from(attendances).where(eq(attendances.clusterId, clusterId));
  const members = db().select({ id: memberships.organisationId }).from(memberships).where(eq(memberships.clusterId, clusterId));
  const coordinating = db()
    .select({ id: organisations.id })
    .from(clusters)
    .innerJoin(organisations, eq(organisations.id, clusters.coordinatingOrganisationId))
    .where(eq(clusters.id, clusterId));
  return db()
    .select({ id: people.id, name: people.fullName })
    .from(people)
    .where(
      and(
        isNull(people.archivedAt),
        or(
          inArray(people.id, terms),
          inArray(people.id, came),
          inArray(people.organisationId, members),
          inArray(people.organisationId, coordinating),
        ),
      ),
    )
    .orderBy(people.sortKey)
    .all();
}
