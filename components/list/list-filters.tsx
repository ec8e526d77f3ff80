import { Link } from "#components/ui/link";
import { listUrl, mostOptions, type ListSpec, type ListState } from "#lib/list/list";
import type { Translate } from "#lib/i18n/translate";

export type Filter = { name: string; label: string; options: { value: string; label: string }[] };

const offered = ({ options, ...filter }: Filter, chosen: string | undefined): Filter => ({
  ...filter,
  options: options.length > mostOptions ? options.filter((option) => option.value === chosen) : options,
});

/** The filters of a list as a plain GET form; the URL is the only memory. */
export function ListFilters({
  spec,
  state,
  filters,
  total,
  t,
}: {
  spec: ListSpec;
  state: ListState;
  filters: Filter[];
  total: number;
  t: Translate;
}) {
  const isFiltered = state.q !== "" || Object.keys(state.filters).length > 0;
  return (
    <form key={listUrl(spec, state)} className="filters" action={spec.path} role="search">
      <label>
        {t("list.search")}
        <input className="input" type="search" name="q" defaultValue={state.q} />
      </label>
      {filters
        .map((filter) => offered(filter, state.filters[filter.name]))
        .filter((filter) => filter.options.length > 0)
        .map((filter) => (
          <label key={filter.name}>
            {filter.label}
            <select className="input" name={filter.name} defaultValue={state.filters[filter.name] ?? ""}>
              <option value="">{t("list.any")}</option>
              {filter.options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </select>
          </label>
        ))}
      {state.sort !== spec.sort && <input type="hidden" name="sort" value={state.sort} />}
      <button className="btn">{t("actions.filter")}</button>
      {isFiltered && (
        <Link className="btn quiet" href={listUrl(spec, { ...state, q: "", filters: {} })}>
          {t("actions.clear")}
        </Link>
      )}
      <span className="count" role="status">
        {t("list.results", { count: total })}
      </span>
    </form>
  );
}
