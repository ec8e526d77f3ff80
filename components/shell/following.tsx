"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { keepAll } from "#lib/forms/kept/keeper";
import { within } from "#lib/list-context";
import { pageSize } from "#lib/list/list";

const isPlain = (event: MouseEvent) =>
  event.button === 0 && !event.defaultPrevented && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** Where a click leads that leaves the page: not for a mark on the page that is shown, another window or another host. */
function led(event: MouseEvent): { link: HTMLAnchorElement; to: URL } | undefined {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]") : null;
  if (!link || !isPlain(event) || (link.target && link.target !== "_self")) return undefined;
  const { origin, pathname, search } = window.location;
  const to = new URL(link.href);
  return to.origin !== origin || (to.hash && to.pathname === pathname && to.search === search) ? undefined : { link, to };
}

/** Which row of its list a link stands in, counted from the list's first. */
function rowOf({ target }: MouseEvent): number | undefined {
  const row = target instanceof Element ? target.closest<HTMLTableRowElement>("tr[id^=row-]") : null;
  const page = Number(new URLSearchParams(window.location.search).get("page")) || 1;
  return row ? (page - 1) * pageSize + row.sectionRowIndex : undefined;
}

type Props = { texts: { offline: string; leave: string } };

/** Follows the links to pages for the whole document: one listener costs less than a component for each link, on the server as in the browser. Without a network the page stays. */
export function Following({ texts }: Props) {
  const router = useRouter();
  const [isCutOff, setCutOff] = useState(false);
  useEffect(() => {
    const go = async (to: URL, row: number | undefined) => {
      const outcome = await keepAll();
      setCutOff(outcome === "cutOff");
      if (outcome === "kept" || (outcome === "lost" && window.confirm(texts.leave)))
        router.push(within(to.pathname + to.search + to.hash, window.location.href, row));
    };
    const follow = (event: MouseEvent) => {
      const way = led(event);
      if (!way || (!("page" in way.link.dataset) && navigator.onLine)) return;
      event.preventDefault();
      void go(way.to, rowOf(event));
    };
    // A form that copes without a network itself says so.
    const hold = (event: SubmitEvent) => {
      if (navigator.onLine || (event.target as HTMLElement).dataset.stays !== undefined) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      setCutOff(true);
    };
    const restore = () => setCutOff(false);
    document.addEventListener("click", follow);
    window.addEventListener("submit", hold, true);
    window.addEventListener("online", restore);
    return () => {
      document.removeEventListener("click", follow);
      window.removeEventListener("submit", hold, true);
      window.removeEventListener("online", restore);
    };
  }, [router, texts.leave]);
  return isCutOff ? (
    <div role="alert" className="cut-off">
      {texts.offline}
    </div>
  ) : null;
}
