"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";

/** Says that answers are being worked out, and offers them when they are there; nothing moves under the reader's eyes by itself. */
export function ExplainWait({ scenarioId, texts }: { scenarioId: number; texts: { waiting: string; ready: string } }) {
  const [isReady, setReady] = useState(false);
  const router = useRouter();
  useEffect(() => {
    if (isReady) return;
    const timer = setInterval(() => {
      void fetch(`/scenarios/${scenarioId}/run`, { headers: { accept: "application/json" } })
        .then((response) => (response.ok ? (response.json() as Promise<{ isExplaining: boolean } | null>) : null))
        .then((answer) => answer && !answer.isExplaining && setReady(true))
        .catch(() => undefined);
    }, 1000);
    return () => clearInterval(timer);
  }, [scenarioId, isReady]);
  return (
    <p className="muted small" role="status">
      {isReady ? (
        <button type="button" className="btn quiet" onClick={() => router.refresh()}>
          {texts.ready}
        </button>
      ) : (
        texts.waiting
      )}
    </p>
  );
}
