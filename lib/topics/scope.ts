import { eq, isNotNull, ne, or, type SQL } from "drizzle-orm";
import { topics } from "#db/schema/topics";
import type { Actor } from "#lib/access/actor";
import { byRole, none, ofOwnClusters } from "#lib/access/scope";

/** The office sees what was submitted and its own drafts, a coordinator all of their clusters' topics and others' submitted ones. */
export function topicScope(actor: Actor): SQL {
  const submittedOrMine = or(ne(topics.status, "draft"), eq(topics.createdBy, actor.userId)) ?? none;
  const submitted = ne(topics.status, "draft");
  const ownOrSubmitted = or(ofOwnClusters(actor, topics.clusterId), isNotNull(topics.number)) ?? none;
  return byRole(actor, {
    officer: submittedOrMine,
    manager: submittedOrMine,
    coordinator: ownOrSubmitted,
    viewer: submitted,
    admin: submitted,
  });
}
