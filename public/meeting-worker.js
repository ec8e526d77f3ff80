// Opens the kept page of a meeting when there is no network. It keeps nothing itself: the page does, for its own person.
const begin = "grono-meeting-";
const isKept = (path) => /^\/meetings\/\d+$/.test(path) || path.startsWith("/_next/static/");

async function kept(request) {
  for (const name of await caches.keys()) {
    if (!name.startsWith(begin)) continue;
    const found = await (await caches.open(name)).match(request.url, { ignoreSearch: true, ignoreVary: true });
    if (found) return found;
  }
  return Response.error();
}

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const isPage = request.mode === "navigate" && !pathname.startsWith("/_next/");
  const isPart = pathname.startsWith("/_next/static/");
  if (request.method !== "GET" || origin !== self.location.origin || !isKept(pathname) || !(isPage || isPart)) return;
  event.respondWith(fetch(request).catch(() => kept(request)));
});
