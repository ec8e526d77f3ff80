"use client";

import { useEffect, useState } from "react";
import { Link } from "#components/ui/link";
import { loggedEvent } from "#lib/meetings/log/logged";

export type Figure = { kind: string; count: number; label: string; href?: string };

/** What came out of this meeting, counted on while lines are saved. */
export function Figures({ figures }: { figures: Figure[] }) {
  const [more, setMore] = useState<string[]>([]);
  useEffect(() => {
    const onLogged = (event: Event) => setMore((all) => [...all, (event as CustomEvent<string>).detail]);
    window.addEventListener(loggedEvent, onLogged);
    return () => window.removeEventListener(loggedEvent, onLogged);
  }, []);
  return (
    <div className="grid grid-cols-2 gap-3 mt-2">
      {figures.map(({ kind, count, label, href }) => (
        <div key={kind}>
          <b className="font-serif text-2xl">{count + more.filter((one) => one === kind).length}</b>
          <div className="muted">{href ? <Link href={href}>{label}</Link> : label}</div>
        </div>
      ))}
    </div>
  );
}
