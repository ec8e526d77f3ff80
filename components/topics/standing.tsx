import { warsawDay } from "#lib/clock";
import type { Voice } from "#lib/i18n/voice";
import { isLate, type TopicStatus } from "#lib/topics/rules";

type Topic = { status: TopicStatus; replyDueOn: string | null; returnDueOn: string | null };

/** Where a topic stands, as one true sentence for every page that says it. */
export function Standing({ topic, isServed, here: { t, format } }: { topic: Topic; isServed: boolean; here: Voice }) {
  const late = isLate(topic, warsawDay());
  const due = topic.status === "returned" ? topic.returnDueOn : topic.replyDueOn;
  const name = late ? "late" : topic.status === "accepted" && isServed ? "served" : topic.status;
  return (
    <p className={late ? "text-brick font-semibold" : "muted"}>{t(`topics.sentence.${name}`, { day: due ? format.dayAtEnd(due) : "" })}</p>
  );
}
