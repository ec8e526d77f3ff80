import { eq } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { programmes } from "#db/schema/projects";
import { authorize, found, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { now } from "#lib/clock";
import type { EditedProgramme, NewProgramme } from "#lib/projects/input";
import { authored, updateVersioned } from "#lib/records/versioned";

const load = (id: number) => found(db().select().from(programmes).where(eq(programmes.id, id)).get());

/** Adds a funding programme and returns its id. */
export function createProgramme(actor: Actor, input: NewProgramme): number {
  return transaction(() => {
    authorize(actor, "programme.edit");
    const row = { ...input, key: crypto.randomUUID(), ...authored(actor) };
    const { id } = db().insert(programmes).values(row).returning({ id: programmes.id }).get();
    audit(actor, "programme.create", "programme", id, null, input);
    return id;
  });
}

/** Saves a programme; throws `conflict` for a stale version. Returns its id. */
export function editProgramme(actor: Actor, { id, version, ...values }: EditedProgramme): number {
  return transaction(() => {
    const before = load(id);
    authorize(actor, "programme.edit");
    updateVersioned(programmes, id, version, values, actor);
    audit(actor, "programme.edit", "programme", id, before, load(id));
    return id;
  });
}

/** Moves a programme into the archive, or back out of it. Returns its id. */
export function archiveProgramme(actor: Actor, input: { id: number; version: number }): number {
  return transaction(() => {
    const before = load(input.id);
    authorize(actor, "programme.edit");
    const archivedAt = before.archivedAt ? null : now();
    updateVersioned(programmes, input.id, input.version, { archivedAt }, actor);
    audit(actor, archivedAt ? "programme.archive" : "programme.restore", "programme", input.id, before, load(input.id));
    return input.id;
  });
}
