const services =
  /^lib\/(access|audit|history|search|jobs|mail|export|import|forms|list|records|i18n|planner|geo|reading|server|guards|testing)\/|^lib\/[^/]+\.ts$/;

/** Files that tie everything together and may therefore reach across. */
export const isRoot = (path: string): boolean =>
  /^db\/seed\/|^lib\/jobs\/handlers\.ts$|^lib\/entities\.ts$|^lib\/i18n\/messages\.ts$|^lib\/server\//.test(path);

/** The domain or service a file belongs to: the folder under `lib`; a page or a component is called by its path. */
export function domainOf(path: string): string {
  const [top = "", next = ""] = path.split("/");
  return top === "lib" ? next.replace(/\.ts$/, "") : path;
}

/** How high a file stands: app over components over domains over services over the database; packages stand nowhere. */
export function storeyOf(path: string): number | undefined {
  if (path.startsWith("lib/")) return services.test(path) ? 1 : 2;
  const storeys: Record<string, number> = { app: 4, components: 3, db: 0 };
  return path.includes("/") ? storeys[path.split("/")[0] ?? ""] : undefined;
}
