import type { ReactNode } from "react";
import { ExportLinks } from "#components/list/export-links";
import { ListFilters } from "#components/list/list-filters";
import { ListRows } from "#components/list/list-rows";
import { ListTable } from "#components/list/list-table";
import { SpecialRows } from "#components/list/special-rows";
import { Link } from "#components/ui/link";
import { PageHeader } from "#components/ui/page-header";
import { canSome } from "#lib/access/actor";
import type { Action } from "#lib/access/policy";
import type { Work } from "#lib/access/session";
import type { Option } from "#lib/forms/spec";
import { looseKey } from "#lib/i18n/key";
import { tableColumns, tableRows } from "#lib/list/cells";
import type { Listed, ListOf, ListState } from "#lib/list/list";
import { filtersOf } from "#lib/list/offer";

type Props<Row> = {
  here: Work;
  list: ListOf<Row>;
  state: ListState;
  found: Listed<Row>;
  /** The right to add a record; its page is `<path>/new`. */
  add?: Action;
  /** Options of filters that the list words itself. */
  options?: Record<string, Option[]>;
  special?: Readonly<Record<string, (row: Row) => ReactNode>>;
  crumbs?: { href: string; label: string }[];
  title?: string;
  lead?: string;
  /** Further actions beside the export, and what stands between filters and table. */
  actions?: ReactNode;
  children?: ReactNode;
};

/** The page of a list: head with export and "add", filters, table, pager; all from the list's description. */
export function ListPage<Row extends { id: number }>(props: Props<Row>) {
  const { here, list, state, found, add, options, special, crumbs, actions, children } = props;
  const { t, can } = here;
  const { domain, path } = list;
  const title = props.title ?? t(looseKey(domain, "title"));
  const columns = tableColumns(domain, list.columns, here);
  const cells = tableRows(path, list.columns, found.rows, here);
  return (
    <>
      <PageHeader crumbs={crumbs} title={title} lead={props.lead ?? t(looseKey(domain, "lead"), { total: found.total })}>
        {list.file && can("list.export") && <ExportLinks spec={list} state={state} t={t} />}
        {actions}
        {add && canSome(here.actor, add) && (
          <Link className="btn primary" href={`${path}/new`}>
            {t(looseKey(domain, "new"))}
          </Link>
        )}
      </PageHeader>
      <ListFilters spec={list} state={state} filters={filtersOf(here, list, state, options)} total={found.total} t={t} />
      {children}
      <ListTable spec={list} state={state} columns={columns} total={found.total} caption={title} t={t}>
        {special ? (
          <SpecialRows columns={columns} rows={found.rows} cells={cells} special={special} />
        ) : (
          <ListRows columns={columns} rows={cells} />
        )}
      </ListTable>
    </>
  );
}
