"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useRef, useState } from "react";
import { keepLines, readLines, type Waiting } from "#lib/meetings/log/device";
import { deliverEntry, type Delivery } from "#lib/meetings/actions";
import { loggedEvent } from "#lib/meetings/log/logged";

export type Saved = NonNullable<Delivery["logged"]> & { clientId: string };
/** Why nothing is sent now: no network, or a sentence of the server's. */
export type Pause = { isOffline: true } | { isOffline: false; text: string; isSignedOut: boolean };

/** The lines that wait on this device until the server has them: kept across a closed tab, sent one by one, each under its own id, so none is lost and none is doubled. */
export function useQueue(meetingId: number, authorId: number) {
  const [lines, setLines] = useState<Waiting[]>([]);
  const [saved, setSaved] = useState<Saved[]>([]);
  const [pause, setPause] = useState<Pause | null>(null);
  const router = useRouter();
  const busy = useRef(false);

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
        });
        setPause(waits ? { isOffline: false, ...waits } : null);
        if (waits) return;
        if (logged) {
          change((all) => all.filter((one) => one.clientId !== clientId));
          setSaved((all) => [...all, { ...logged, clientId }]);
          window.dispatchEvent(new CustomEvent(loggedEvent, { detail: logged.kind }));
        } else change((all) => all.map((one) => (one.clientId === clientId ? { ...one, refused: problem ?? "" } : one)));
      }
    } catch {
      setPause({ isOffline: true });
    } finally {
      busy.current = false;
    }
  }, [change, authorId, meetingId]);

  useEffect(() => {
    const wake = () => {
      change((all) => all);
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
  return { lines, saved, pause, add, discard };
}
