"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useRef, useState } from "react";
import { keepLines, readLines, readOrphans, settleOrphans, type Waiting } from "#lib/meetings/device/lines";
import { deliverEntry, type Delivery } from "#lib/meetings/actions";
import { loggedEvent } from "#lib/meetings/log/logged";
import type { Names } from "#lib/meetings/log/suggest";

export type Saved = NonNullable<Delivery["logged"]> & { clientId: string };
export type MarkedNames = Names & { mark: string };
/** Why nothing is sent now: no network, or a sentence of the server's. */
export type Pause = { isOffline: true } | { isOffline: false; text: string; isSignedOut: boolean };

/** The lines that wait on this device until the server has them: kept across a closed tab, sent one by one, each under its own id, so none is lost and none is doubled. */
export function useQueue(meetingId: number, authorId: number, offered?: MarkedNames) {
  const [lines, setLines] = useState<Waiting[]>([]);
  const [orphans, setOrphans] = useState<Waiting[]>([]);
  const [newer, setNewer] = useState<{ than: string; names: MarkedNames }>();
  const [saved, setSaved] = useState<Saved[]>([]);
  const [pause, setPause] = useState<Pause | null>(null);
  const router = useRouter();
  const busy = useRef(false);
  const shown = offered?.mark;
  const names = newer && newer.than === shown ? newer.names : offered;
  const namesMark = useRef(shown);
  useEffect(() => void (namesMark.current = names?.mark), [names]);

  const change = useCallback(
    (edit: (lines: Waiting[]) => Waiting[]) => {
      const next = edit(readLines(authorId, meetingId));
      keepLines(authorId, meetingId, next);
      setLines(next);
    },
    [authorId, meetingId],
  );

  const flush = useCallback(async () => {
    if (busy.current) return;
    busy.current = true;
    const next = () => readLines(authorId, meetingId).find((one) => !one.refused);
    try {
      for (let line = next(); line; line = next()) {
        const { clientId, refused: _refused, ...said } = line;
        const { logged, problem, waits } = await deliverEntry({
          ...said,
          clientId,
          meetingId: String(meetingId),
          authorId: String(authorId),
          ...(namesMark.current !== undefined && { namesMark: namesMark.current }),
        });
        setPause(waits ? { isOffline: false, ...waits } : null);
        if (waits) return;
        if (logged) {
          change((all) => all.filter((one) => one.clientId !== clientId));
          setSaved((all) => [...all, { ...logged, clientId }]);
          if (logged.names && shown !== undefined) setNewer({ than: shown, names: logged.names });
          if (logged.kind !== "topic" || logged.topicId !== null)
            window.dispatchEvent(new CustomEvent(loggedEvent, { detail: logged.kind }));
        } else change((all) => all.map((one) => (one.clientId === clientId ? { ...one, refused: problem ?? "" } : one)));
      }
    } catch {
      setPause({ isOffline: true });
    } finally {
      busy.current = false;
    }
  }, [change, authorId, meetingId, shown]);

  useEffect(() => {
    const wake = () => {
      change((all) => all);
      setOrphans(readOrphans(meetingId));
      void flush();
    };
    wake();
    const timer = setInterval(() => readLines(authorId, meetingId).some((one) => !one.refused) && wake(), 3000);
    window.addEventListener("online", wake);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", wake);
    };
  }, [change, flush, authorId, meetingId]);

  // Counts outside this page were made before these lines.
  const hasSaved = saved.length > 0;
  useEffect(() => (hasSaved ? () => router.refresh() : undefined), [hasSaved, router]);

  /** Puts a line at the end of the queue, in place of the refused one that it corrects. */
  const add = (kind: string, words: string, instead?: string) => {
    const line = { clientId: crypto.randomUUID(), kind, words, saidAt: new Date().toISOString() };
    change((all) => {
      const refused = all.find((one) => one.clientId === instead);
      return [...all.filter((one) => one !== refused), { ...line, saidAt: refused?.saidAt ?? line.saidAt }];
    });
    void flush();
  };
  const discard = (clientId: string) => change((all) => all.filter((one) => one.clientId !== clientId));
  /** Ends the wait of lines that nobody wrote: they become this author's, or go. */
  const settle = (isMine: boolean) => {
    settleOrphans(meetingId, isMine ? authorId : undefined);
    setOrphans([]);
    change((all) => all);
    void flush();
  };
  return { lines, saved, pause, setPause, names, orphans, settle, add, discard };
}
