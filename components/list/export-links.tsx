import { listUrl, type ListSpec, type ListState } from "#lib/list/list";
import type { Translate } from "#lib/i18n/translate";

/** Links to the same list, with its filters and order, as XLSX and CSV. */
export function ExportLinks({ spec, state, t }: { spec: ListSpec; state: ListState; t: Translate }) {
  return ["xlsx", "csv"].map((format) => (
    <a key={format} className="btn" href={listUrl(spec, state, {}, `${spec.path}/export/${format}`)}>
      {t("actions.export", { format: format.toUpperCase() })}
    </a>
  ));
}
