"use client";

import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { useEffect, useRef } from "react";

/** What a new document does by itself when only the page was exchanged: focus goes to the page, and "back" shows what is saved now. */
export function Arrival() {
  const path = usePathname();
  const address = `${path}?${useSearchParams()}`;
  const router = useRouter();
  const shown = useRef({ path, address });
  useEffect(() => {
    const isElsewhere = shown.current.path !== path;
    shown.current = { path, address };
    const main = document.getElementById("content");
    if (isElsewhere && !main?.contains(document.activeElement)) main?.focus({ preventScroll: true });
  }, [path, address]);
  useEffect(() => {
    const refresh = () => {
      const { pathname, search } = window.location;
      // Without a network the page that the browser still holds is better than none.
      if (navigator.onLine && `${pathname}?${new URLSearchParams(search)}` !== shown.current.address) router.refresh();
    };
    // A page that the browser froze and shows again was made before what was saved since.
    const wake = (event: PageTransitionEvent) => event.persisted && navigator.onLine && router.refresh();
    window.addEventListener("popstate", refresh);
    window.addEventListener("pageshow", wake);
    return () => {
      window.removeEventListener("popstate", refresh);
      window.removeEventListener("pageshow", wake);
    };
  }, [router]);
  return null;
}
