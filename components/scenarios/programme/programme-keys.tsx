"use client";

import type { KeyboardEvent, ReactNode } from "react";

/** Keys that press a card's button while the focus is inside the card (WCAG 2.1.4: nowhere else, never in a field). */
export function ProgrammeKeys({ className, children }: { className: string; children: ReactNode }) {
  const press = (event: KeyboardEvent<HTMLOListElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey || !(event.target instanceof HTMLElement)) return;
    if (event.target.closest("input, select, textarea")) return;
    const card = event.target.closest("li[data-card]");
    const button = card?.querySelector<HTMLButtonElement>(`button[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
    if (!button) return;
    event.preventDefault();
    button.form?.requestSubmit();
  };
  return (
    <ol className={className} onKeyDown={press}>
      {children}
    </ol>
  );
}
