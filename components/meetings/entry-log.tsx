import { Said } from "#components/meetings/said";
import { Link } from "#components/ui/link";
import type { Work } from "#lib/access/session";
import { key } from "#lib/i18n/translate";
import { plainWords, type KnownNames } from "#lib/meetings/log/marks";
import type { Entry } from "#lib/meetings/log/queries";
import { waitsForCluster } from "#lib/meetings/rules";
import { topicNumber } from "#lib/topics/rules";

type Props = {
  entries: Entry[];
  known: KnownNames;
  here: Work;
  /** The meeting whose lines may still be changed. */ editIn?: number;
};

const named = (text: string | null, href: string | number | null) => (href ? <Link href={String(href)}>{text}</Link> : <span>{text}</span>);

/** The lines of a meeting as they were said, each with the record it gave birth to. */
export function EntryLog({ entries, known, here: { t, format }, editIn }: Props) {
  const kinds = Object.fromEntries(
    (["topic", "indication", "decision", "task", "note"] as const).map((kind) => [kind, t(key("enums.entryKind", kind))]),
  );
  return (
    <ol className="log">
      {entries.map((entry) => (
        <li key={entry.id}>
          <time>{format.time(entry.saidAt)}</time>
          <span className={`kind ${entry.kind}`}>{kinds[entry.kind]}</span>
          <div>
            <p>
              <Said words={entry.words} known={known} />
            </p>
            {(editIn || waitsForCluster(entry) || entry.topicNumber || entry.dueOn || entry.cluster || entry.saidBy) && (
              <div className="meta">
                {entry.topicNumber !== null && named(topicNumber(entry.topicNumber), entry.topicId && `/topics/${entry.topicId}`)}
                {waitsForCluster(entry) && <span className="chip amber">{t("meetings.noCluster")}</span>}
                {entry.cluster && named(entry.cluster, entry.clusterId && `/clusters/${entry.clusterId}`)}
                {entry.saidBy && <span>{entry.saidBy}</span>}
                {entry.dueOn && <span>{format.day(entry.dueOn)}</span>}
                {editIn && (
                  <Link href={`/meetings/${editIn}/entries/${entry.id}/edit`}>
                    {t("actions.edit")} <span className="sr-only">{plainWords(entry.words)}</span>
                  </Link>
                )}
              </div>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
