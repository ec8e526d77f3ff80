"use client";

import { useEffect } from "react";
import { keepPage } from "#lib/meetings/device/kept-page";

const pauseBefore = 4000;

/** Keeps this page on the device for when there is no network: after it opened, and again once nothing was saved for a while. */
export function useKeptPage(meetingId: number, authorId: number, saved: number, isReached: boolean): void {
  useEffect(() => {
    if (!isReached) return;
    const timer = setTimeout(() => void keepPage(meetingId, authorId).catch(() => undefined), saved === 0 ? 0 : pauseBefore);
    return () => clearTimeout(timer);
  }, [meetingId, authorId, saved, isReached]);
}
