"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const isPlain = (event: MouseEvent) =>
  event.button === 0 && !event.defaultPrevented && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** Where a click leads when the page can be exchanged in place: not for a mark on the page that is shown, another window or another host. */
function followed(event: MouseEvent): URL | undefined {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-page][href]") : null;
  if (!link || !isPlain(event) || (link.target && link.target !== "_self")) return undefined;
  const { origin, pathname, search } = window.location;
  const to = new URL(link.href);
  return to.origin !== origin || (to.hash && to.pathname === pathname && to.search === search) ? undefined : to;
}

/** Follows the links to pages for the whole document: one listener costs less than a component for each link, on the server as in the browser. */
export function Following() {
  const router = useRouter();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const to = followed(event);
      if (!to) return;
      event.preventDefault();
      router.push(to.pathname + to.search + to.hash);
    };
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, [router]);
  return null;
}
