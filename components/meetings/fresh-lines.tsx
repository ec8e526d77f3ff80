"use client";

import type { CaptureTexts } from "#components/meetings/capture";
import type { Saved } from "#components/meetings/queue";
import { Said } from "#components/meetings/said";
import { clock } from "#components/meetings/unsent";
import { Link } from "#components/ui/link";
import type { KnownNames } from "#lib/meetings/log/marks";
import { waitsForCluster } from "#lib/meetings/rules";

type Props = { saved: Saved[]; shown: number[]; known: KnownNames; texts: CaptureTexts };

/** Lines saved since the page was made; of those that the log above shows by now, only what they are like. */
export function FreshLines({ saved, shown, known, texts }: Props) {
  return saved
    .filter((line) => !shown.includes(line.id) || line.similar.length > 0)
    .map((line) => (
      <li key={line.clientId}>
        <time>{clock(line.saidAt).slice(0, 5)}</time>
        <span className={`kind ${line.kind}`}>{texts.kinds[line.kind]}</span>
        <div>
          {!shown.includes(line.id) && (
            <p>
              <Said words={line.words} known={known} />
            </p>
          )}
          {waitsForCluster(line) && <span className="chip amber">{texts.noCluster}</span>}
          {line.similar.map((topic) => (
            <Link key={topic.id} className="chip brick" href={`/topics/${topic.id}`} target="_blank" rel="noreferrer">
              {texts.similar}: T-{String(topic.number).padStart(3, "0")} {topic.title}
            </Link>
          ))}
        </div>
      </li>
    ));
}
