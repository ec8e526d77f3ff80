"use client";

import type { FormEvent, ReactNode } from "react";
import { countUnsent } from "#lib/meetings/device/lines";
import { forgetPages } from "#lib/meetings/device/kept-page";

type Props = { userId: number; ask: string; className?: string; children: ReactNode };

/** Signs out; what waits on this device is not deleted on the way, and its author is asked first. */
export function SignOutForm({ userId, ask, className, children }: Props) {
  const leave = (event: FormEvent<HTMLFormElement>) => {
    const { own, all } = countUnsent(userId);
    if (own > 0 && !window.confirm(ask.replace("{count}", String(own)))) return event.preventDefault();
    void forgetPages().catch(() => undefined);
    const keep = event.currentTarget.elements.namedItem("keep");
    if (keep instanceof HTMLInputElement) keep.value = all > 0 ? "1" : "";
  };
  return (
    <form action="/sign-out" method="post" className={className} onSubmit={leave}>
      <input type="hidden" name="keep" defaultValue="" />
      {children}
    </form>
  );
}
