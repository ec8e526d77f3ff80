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
      if (`${pathname}?${new URLSearchParams(search)}` !== shown.current.address) router.refresh();
    };
    window.addEventListener("popstate", refresh);
    return () => window.removeEventListener("popstate", refresh);
  }, [router]);
  return null;
}
