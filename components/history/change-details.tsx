import { Changes } from "#components/history/changes";
import { changesOf } from "#lib/history/changes";
import type { AuditRow } from "#lib/history/log";
import type { Work } from "#lib/access/session";

/** What an event changed, folded away under the number of fields. */
export function ChangeDetails({ event, here }: { event: AuditRow; here: Work }) {
  const changes = changesOf(event, here);
  if (changes.length === 0) return "";
  return (
    <details className="break-words">
      <summary>{here.t("log.fields", { count: changes.length })}</summary>
      <Changes changes={changes} />
    </details>
  );
}
