import { eq } from "drizzle-orm";
import { db } from "#db/client";
import { participants } from "#db/schema/scenarios";
import { supports } from "#db/schema/topics";
import { isAppError } from "#lib/errors";
import { moveScenario } from "#lib/scenarios/commands";
import { loadContent, type ProgrammeItem } from "#lib/scenarios/programme/content";
import { answer, nominate } from "#lib/scenarios/seats/commands";
import { loadScenario } from "#lib/scenarios/programme/records";
import { addReserve } from "#lib/scenarios/seats/reserve";
import { castActor as member } from "#lib/access/demo";

export const officer = () => member("oficer");
export const move = (status: "consultation" | "approved" | "in_delivery" | "closed", login = "oficer") =>
  moveScenario(member(login), { id: 1, version: loadScenario(1).version, status, reason: status === "consultation" ? "Próba" : null });

export const own = () => member("nutribiomed").clusterIds[0] ?? 0;
export const other = () => member("lotniczy").clusterIds[0] ?? 0;
/** The first activity in which the cluster has a seat. */
export const itemOf = (clusterId: number): ProgrammeItem => {
  const item = loadContent(1).items.find((one) => one.seats.some((seat) => seat.clusterId === clusterId));
  if (!item) throw new Error("no such item");
  return item;
};
export const row = (id: number) => {
  const one = db().select().from(participants).where(eq(participants.id, id)).get();
  if (!one) throw new Error("no such row");
  return one;
};
export const seatOf = (clusterId: number) => row(itemOf(clusterId).seats.find((seat) => seat.clusterId === clusterId)?.id ?? 0);
export const delegate = (clusterId: number, fullName: string) => ({
  personId: null,
  fullName,
  email: null,
  organisationId: organisationOf(clusterId),
});
export const organisationOf = (clusterId: number) =>
  db().all<{ id: number }>(`select coordinating_organisation_id id from clusters where id = ${clusterId}`)[0]?.id ?? null;
export const support = (item: ProgrammeItem, clusterId: number) =>
  db()
    .insert(supports)
    .values({ topicId: item.topics[0]?.id ?? 0, clusterId, stance: "interested", revision: 1 })
    .run();
export const queue = (item: ProgrammeItem, clusterId: number, fullName: string) =>
  addReserve(officer(), { id: item.id, clusterId, ...delegate(clusterId, fullName) }).rowId;
export const decline = (id: number) => {
  if (row(id).personId === null) nominate(officer(), { id, version: row(id).version, ...delegate(row(id).clusterId, `Anna Numer${id}`) });
  answer(officer(), { id, version: row(id).version, status: "declined" });
};
export const thrown = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    return isAppError(error) ? error : undefined;
  }
  return undefined;
};
