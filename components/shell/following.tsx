"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { within } from "#lib/list-context";
import { pageSize } from "#lib/list/list";

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

/** Which row of its list a link stands in, counted from the list's first. */
function rowOf({ target }: MouseEvent): number | undefined {
  const row = target instanceof Element ? target.closest<HTMLTableRowElement>("tr[id^=row-]") : null;
  const page = Number(new URLSearchParams(window.location.search).get("page")) || 1;
  return row ? (page - 1) * pageSize + row.sectionRowIndex : undefined;
}

/** Follows the links to pages for the whole document: one listener costs less than a component for each link, on the server as in the browser. */
export function Following() {
  const router = useRouter();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const to = followed(event);
      if (!to) return;
      event.preventDefault();
      router.push(within(to.pathname + to.search + to.hash, window.location.href, rowOf(event)));
    };
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, [router]);
  return null;
}
