"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState, useTransition } from "react";
import { Link } from "#components/ui/link";
import { isUnderWay } from "#lib/scenarios/runs/rules";

type Progress = { level: string; value: number | null; gap: number | null; seconds: number } | null;
type Run = { id: number; state: Parameters<typeof isUnderWay>[0]; progress: Progress; hasDraft?: boolean };
type Props = {
  scenarioId: number;
  run: Run;
  /** The page shows a programme already; otherwise the first draft is shown as soon as it is there. */
  hasProgramme: boolean;
  texts: { running: string; queued: string; reload: string; gapNow: string; levels: Record<string, string>; locale: string };
};

const EVERY = 500;

/** Null when the answer did not come. */
async function progressOf(scenarioId: number, signal: AbortSignal): Promise<Run | null> {
  try {
    const response = await fetch(`/scenarios/${scenarioId}/run`, { headers: { accept: "application/json" }, signal });
    return response.ok ? ((await response.json()) as Run) : null;
  } catch {
    return null;
  }
}

/** How far the calculation is, asked twice a second; the page shows its result by itself and keeps focus, place and what is half typed. Without scripts the link asks. */
export function RunProgress({ scenarioId, run: first, hasProgramme, texts }: Props) {
  const router = useRouter();
  const [run, setRun] = useState(first);
  const [isRefreshing, startRefresh] = useTransition();
  useEffect(() => {
    if (isRefreshing) return undefined;
    const leaving = new AbortController();
    const { signal } = leaving;
    // One question at a time, and one exchange of the page when there is something new: on a slow line they would overtake each other.
    const ask = async (): Promise<void> => {
      const next = await progressOf(scenarioId, signal);
      if (signal.aborted) return;
      if (next && !(isUnderWay(next.state) && (hasProgramme || !next.hasDraft))) return startRefresh(() => router.refresh());
      if (next) setRun(next);
      timer = setTimeout(() => void ask(), EVERY);
    };
    let timer = setTimeout(() => void ask(), EVERY);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [scenarioId, hasProgramme, isRefreshing, router]);
  const { progress } = run;
  const number = (value: number, digits: number) => value.toLocaleString(texts.locale, { maximumFractionDigits: digits });
  return (
    <div role="status">
      <p>{run.state === "queued" ? texts.queued : texts.running}</p>
      {progress?.gap != null && <progress max={1} value={Math.max(0, 1 - progress.gap)} aria-label={texts.running} />}
      {progress && (
        <p className="muted">
          {texts.levels[progress.level] ?? progress.level} · {number(progress.seconds, 1)} s
          {progress.gap !== null && ` · ${texts.gapNow.replace("%gap%", `${number(progress.gap * 100, 1)} %`)}`}
        </p>
      )}
      <noscript>
        <Link className="btn" href={`/scenarios/${scenarioId}`}>
          {texts.reload}
        </Link>
      </noscript>
    </div>
  );
}
