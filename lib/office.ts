import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { db } from "#db/client";
import { settings } from "#db/schema/office";

export type OfficeKind = "demo" | "real";

type Office = { name: string; kind: OfficeKind };

let held: Office | undefined;

const read = (key: string) => db().select().from(settings).where(eq(settings.key, key)).get()?.value;

/** Name and kind of the office this database belongs to; read once per process, since neither ever changes. */
export function office(): Office {
  if (held) return held;
  const name = read("office");
  const office: Office = { name: name ?? "Grono", kind: read("kind") === "demo" ? "demo" : "real" };
  if (name) held = office;
  return office;
}

/** Names the office when its database is made. */
export function nameOffice(name: string, kind: OfficeKind): void {
  db()
    .insert(settings)
    .values([
      { key: "office", value: name },
      { key: "kind", value: kind },
    ])
    .run();
  markInstallation();
}

/** Gives the installation a mark of its own once, so that two offices' events are never taken for one. */
export function markInstallation(): void {
  db().insert(settings).values({ key: "installation", value: randomUUID() }).onConflictDoNothing().run();
}

/** The mark of this installation, the same for as long as its database lives. */
export const installation = (): string => read("installation") ?? "new";
