/** Stands in for "next/headers" in tests of actions, pages and routes: `vi.mock("next/headers", () => import("#lib/testing/next-headers"))`. */
export const jar = new Map<string, string>();
export const sent = new Headers();

export const cookies = () =>
  Promise.resolve({
    get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined),
    set: (name: string, value: string) => void jar.set(name, value),
    delete: (name: string) => void jar.delete(name),
  });
export const headers = () => Promise.resolve(sent);
