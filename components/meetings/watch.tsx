"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const every = 5000;

/** While the page is seen, asks every five seconds whether somebody else has written, and takes what is new; says whether the server answers. */
export function useWatch(meetingId: number, onAnswer: (isReached: boolean) => void): void {
  const router = useRouter();
  useEffect(() => {
    let mark: string | null = null;
    const ask = async () => {
      if (document.visibilityState !== "visible") return;
      try {
        const headers: HeadersInit = mark === null ? {} : { "if-none-match": mark };
        const answer = await fetch(`/meetings/${meetingId}/pulse`, { headers, cache: "no-store" });
        onAnswer(true);
        const seen = answer.headers.get("etag");
        if (answer.status !== 200 || !seen) return;
        if (mark !== null) router.refresh();
        mark = seen;
      } catch {
        onAnswer(false);
      }
    };
    void ask();
    const timer = setInterval(() => void ask(), every);
    return () => clearInterval(timer);
  }, [meetingId, onAnswer, router]);
}
