const begin = "grono-meeting-";

/** Forgets every page of a meeting that this device keeps, but for those of one person. */
export async function forgetPages(but?: number): Promise<void> {
  if (!("caches" in globalThis)) return;
  const names = (await caches.keys()).filter((name) => name.startsWith(begin) && name !== `${begin}${but ?? ""}`);
  await Promise.all(names.map((name) => caches.delete(name)));
}

/** What the page that is shown was made of: its scripts, styles and fonts. */
const partsShown = (): string[] => {
  const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
  const named = [...document.querySelectorAll<HTMLScriptElement>("script[src]")].map(({ src }) => src);
  return [...new Set([...loaded, ...named])].filter((address) => address.startsWith(`${location.origin}/_next/static/`));
};

/** Keeps one meeting's page, the latest of this person's, with what it is made of; where the browser can't, nothing happens. */
export async function keepPage(meetingId: number, authorId: number): Promise<void> {
  if (!("caches" in globalThis) || !("serviceWorker" in navigator)) return;
  await navigator.serviceWorker.register("/meeting-worker.js", { scope: "/meetings/" });
  await forgetPages(authorId);
  const address = `/meetings/${meetingId}`;
  const page = await fetch(address, { cache: "no-store", redirect: "error" });
  if (!page.ok) return;
  const kept = await caches.open(`${begin}${authorId}`);
  const parts = partsShown();
  for (const { url } of await kept.keys()) if (!parts.includes(url)) await kept.delete(url, { ignoreVary: true });
  await Promise.all(parts.map(async (part) => (await kept.match(part)) ?? kept.add(part)));
  await kept.put(address, page);
}
