const shown = (value: unknown): string =>
  value === null || value === undefined ? "—" : typeof value === "object" ? JSON.stringify(value) : String(value);

/** The fields that an event changed, before and after. */
export function Changes({ before, after }: { before: Record<string, unknown> | null; after: Record<string, unknown> | null }) {
  const names = Object.keys(after ?? before ?? {}).filter((name) => shown(after?.[name]) !== "—" || shown(before?.[name]) !== "—");
  if (names.length === 0) return null;
  return (
    <ul className="small muted mt-1">
      {names.map((name) => (
        <li key={name}>
          {name}: {before && <del>{shown(before[name])}</del>} <ins className="no-underline text-ink">{shown(after?.[name])}</ins>
        </li>
      ))}
    </ul>
  );
}
