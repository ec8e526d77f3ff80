"use client";

import type { CaptureTexts } from "#components/meetings/capture";
import type { Waiting } from "#lib/meetings/device/lines";
import { useQueue } from "#components/meetings/queue";
import { plainWords } from "#lib/meetings/log/marks";

export const clock = (instant: string) => new Date(instant).toLocaleTimeString("pl-PL", { timeZone: "Europe/Warsaw" });

type Props = { lines: Waiting[]; texts: CaptureTexts; onDiscard: (clientId: string) => void; onCorrect?: (line: Waiting) => void };

/** Lines that the server does not have: those on the way, and those it refused, with the reason and what a person can do. */
export function UnsentLines({ lines, texts, onDiscard, onCorrect }: Props) {
  return lines.map((line) => (
    <li key={line.clientId} className={line.refused ? "refused" : "waiting"}>
      <time>{clock(line.saidAt).slice(0, 5)}</time>
      <span className={`kind ${line.kind}`}>{texts.kinds[line.kind]}</span>
      <div>
        <p>{plainWords(line.words)}</p>
        {line.refused ? (
          <>
            <p className="wrong" role="alert">
              {texts.refused}: {line.refused}
            </p>
            {onCorrect && (
              <button type="button" className="btn" onClick={() => onCorrect(line)}>
                {texts.correct}
              </button>
            )}{" "}
            <button type="button" className="btn quiet" onClick={() => onDiscard(line.clientId)}>
              {texts.discard}
            </button>
          </>
        ) : (
          <small className="muted">{texts.waiting}</small>
        )}
      </div>
    </li>
  ));
}

type OrphanProps = { orphans: Waiting[]; texts: CaptureTexts; onSettle: (isMine: boolean) => void; canAdopt?: boolean };

/** Lines on this device that have no author: whoever is here takes them over or throws them away. */
export function Orphans({ orphans, texts, onSettle, canAdopt = true }: OrphanProps) {
  if (orphans.length === 0) return null;
  return (
    <div className="notice" role="group" aria-label={texts.orphans}>
      <p>{texts.orphans}</p>
      <ul className="list-disc pl-5">
        {orphans.map((line) => (
          <li key={line.clientId}>{plainWords(line.words)}</li>
        ))}
      </ul>
      {canAdopt && (
        <button type="button" className="btn" onClick={() => onSettle(true)}>
          {texts.adopt}
        </button>
      )}{" "}
      <button type="button" className="btn quiet" onClick={() => onSettle(false)}>
        {texts.drop}
      </button>
    </div>
  );
}

/** Where nothing may be logged any more: what still waits on this device, so that its author can take the words elsewhere. */
export function LeftBehind({ meetingId, authorId, texts }: { meetingId: number; authorId: number; texts: CaptureTexts }) {
  const { lines, discard, orphans, settle } = useQueue(meetingId, authorId);
  return (
    <>
      <Orphans orphans={orphans} texts={texts} onSettle={settle} canAdopt={false} />
      {lines.length > 0 && (
        <ol className="log fresh">
          <UnsentLines lines={lines} texts={texts} onDiscard={discard} />
        </ol>
      )}
    </>
  );
}
