import { eq, inArray, isNotNull, ne, not, or, type SQL } from "drizzle-orm";
import { topics } from "#db/schema/topics";
import type { Actor } from "#lib/access/actor";
import { all, byRole, none, ofOwnClusters } from "#lib/access/scope";

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

/** Topics whose words may be ahead of what was submitted: their cluster may be writing them anew. */
export const isUnderRepair: SQL = inArray(topics.status, ["returned", "withdrawn"]);

/** Topics whose words a person reads as they stand now. While its own cluster rewrites a topic, others read what was last submitted. */
export function wordsScope(actor: Actor): SQL {
  const ownOrSettled = or(ofOwnClusters(actor, topics.clusterId), not(isUnderRepair)) ?? none;
  return byRole(actor, { officer: all, manager: all, coordinator: ownOrSettled, viewer: all, admin: all });
}
