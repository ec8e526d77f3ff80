import { createHash } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { submissions } from "#db/schema/forms";
import type { Actor } from "#lib/access/actor";
import { endDraft } from "#lib/forms/drafts";
import type { Typed } from "#lib/forms/state";
import { contentOf } from "#lib/forms/typed";

type Result = string | { done: string };

const digestOf = (typed: Typed) =>
  createHash("sha256")
    .update(JSON.stringify(contentOf(typed)))
    .digest("base64url");

/** Does what a form asks for, once: the same content of the same showing answers with the first one's target, another content is a save of its own. Ends what was kept of it. */
export function once(actor: Actor, typed: Typed, run: () => Result): Result {
  const { requestId } = typed;
  if (typeof requestId !== "string" || !requestId) return transaction(run);
  const key = { requestId, userId: actor.userId, digest: digestOf(typed) };
  return transaction(() => {
    const first = db()
      .select({ target: submissions.target })
      .from(submissions)
      .where(and(eq(submissions.requestId, requestId), eq(submissions.userId, key.userId), eq(submissions.digest, key.digest)))
      .get();
    if (first) return first.target;
    const result = run();
    if (typeof result === "string")
      db()
        .insert(submissions)
        .values({ ...key, target: result })
        .run();
    endDraft(actor, requestId);
    return result;
  });
}
