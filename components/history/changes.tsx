import type { Change } from "#lib/history/changes";

/** The fields that an event changed, before and after. */
export function Changes({ changes }: { changes: Change[] }) {
  if (changes.length === 0) return null;
  return (
    <ul className="small muted mt-1">
      {changes.map((change, index) => (
        <li key={index}>
          {change.label}: {change.before !== "—" && <del>{change.before}</del>} <ins className="no-underline text-ink">{change.after}</ins>
        </li>
      ))}
    </ul>
  );
}
