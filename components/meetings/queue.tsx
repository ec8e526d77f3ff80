"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useRef, useState } from "react";
import { loggedEvent } from "#lib/meetings/log/logged";
import { deliverEntry, type Delivery } from "#lib/meetings/actions";

export type Waiting = { clientId: string; kind: string; words: string; saidAt: string };
export type Saved = NonNullable<Delivery["logged"]> & { clientId: string };

const read = (key: string): Waiting[] => JSON.parse(localStorage.getItem(key) ?? "[]") as Waiting[];

/** The lines that wait on this device until the server has them: kept across a closed tab, sent one by one, each under its own id, so none is lost and none is doubled. */
export function useQueue(meetingId: number) {
  const key = `grono-lines-${meetingId}`;
  const [waiting, setWaiting] = useState<Waiting[]>([]);
  const [saved, setSaved] = useState<Saved[]>([]);
  const [problem, setProblem] = useState<{ words: string; kind: string; text: string } | null>(null);
  const [isOffline, setOffline] = useState(false);
  const router = useRouter();
  const busy = useRef(false);

  const keep = useCallback(
    (next: Waiting[]) => {
      localStorage.setItem(key, JSON.stringify(next));
      setWaiting(next);
    },
    [key],
  );

  const flush = useCallback(async () => {
    if (busy.current) return;
    busy.current = true;
    try {
      for (let line = read(key)[0]; line; line = read(key)[0]) {
        const answer = await deliverEntry({ ...line, meetingId: String(meetingId) });
        const { clientId } = line;
        keep(read(key).filter((one) => one.clientId !== clientId));
        setOffline(false);
        const { logged } = answer;
        if (logged) {
          setSaved((all) => [...all, { ...logged, clientId }]);
          window.dispatchEvent(new CustomEvent(loggedEvent, { detail: logged.kind }));
        } else setProblem({ words: line.words, kind: line.kind, text: answer.problem ?? "" });
      }
    } catch {
      setOffline(true);
    } finally {
      busy.current = false;
    }
  }, [key, keep, meetingId]);

  useEffect(() => {
    const wake = () => {
      setWaiting(read(key));
      void flush();
    };
    wake();
    const timer = setInterval(() => read(key).length > 0 && wake(), 3000);
    window.addEventListener("online", wake);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", wake);
    };
  }, [flush, key]);

  // Counts outside this page were made before these lines.
  const hasSaved = saved.length > 0;
  useEffect(() => (hasSaved ? () => router.refresh() : undefined), [hasSaved, router]);

  const add = (kind: string, words: string) => {
    setProblem(null);
    keep([...read(key), { clientId: crypto.randomUUID(), kind, words, saidAt: new Date().toISOString() }]);
    void flush();
  };
  return { waiting, saved, problem, isOffline, add };
}
