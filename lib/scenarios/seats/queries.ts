import { and, eq } from "drizzle-orm";
import { db } from "#db/client";
import { participants } from "#db/schema/scenarios";
import { authorize, authorizeSome, found, type Actor } from "#lib/access/actor";
import { seatScope } from "#lib/scenarios/scope";

/** One seat, for the forms that name, answer or give it back. Throws `refused` and `not_found`. */
export function getSeat(actor: Actor, id: number) {
  authorizeSome(actor, "scenario.nominate");
  const seat = found(
    db()
      .select()
      .from(participants)
      .where(and(eq(participants.id, id), seatScope(actor)))
      .get(),
  );
  authorize(actor, "scenario.nominate", seat);
  return seat;
}
