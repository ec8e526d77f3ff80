import { transaction } from "#db/client";
import type { Actor } from "#lib/access/actor";
import { AppError } from "#lib/errors";
import { proposeTopic, submitTopic } from "#lib/topics/commands";
import type { NewTopic, ProposedTopic, SubmittedTopic } from "#lib/topics/input";
import { similarTopics } from "#lib/topics/likeness/similar";
import { loadTopic } from "#lib/topics/queries";
import { gaps, topicNumber } from "#lib/topics/rules";

type Alike = ProposedTopic["alike"];

/** The topic that the person takes for the same, or null for one of their own; asks with those that are alike when that was not said. */
function sameAs(actor: Actor, title: string, alike: Alike): number | null {
  if (alike === "new") return null;
  const similar = similarTopics(actor, title);
  if (similar.length === 0) return null;
  if (similar.some(({ id }) => id === alike)) return alike;
  const options = similar.map((one) => ({ value: String(one.id), label: [topicNumber(one.number), one.title].filter(Boolean).join(" ") }));
  throw new AppError("invalid", "topics.rules.alike", {
    fields: { alike: "topics.rules.alike" },
    offers: { alike: { label: "topics.isItAlike", options: [{ value: "new", label: "topics.another" }, ...options] } },
  });
}

/** Proposes a topic unless the person finds it among those that are alike: then the words stay as their draft. Returns the id of the topic to go on with. */
export function proposeUnlike(actor: Actor, { alike, ...input }: ProposedTopic): number {
  return transaction(() => {
    const proposed: NewTopic = input;
    const isComplete = Object.keys(gaps(proposed)).length === 0;
    const same = proposed.intent === "submit" && isComplete ? sameAs(actor, proposed.title, alike) : null;
    const id = proposeTopic(actor, same === null ? proposed : { ...proposed, intent: "draft" });
    return same ?? id;
  });
}

/** Submits a draft unless the person finds it among topics that are alike: then it stays a draft. Returns the id of the topic to go on with. */
export function submitUnlike(actor: Actor, { alike, ...moved }: SubmittedTopic): number {
  return transaction(() => {
    const draft = loadTopic(actor, moved.id);
    const same = draft.status === "draft" ? sameAs(actor, draft.title, alike) : null;
    return same ?? submitTopic(actor, moved);
  });
}
