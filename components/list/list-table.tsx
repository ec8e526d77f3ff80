import type { ReactNode } from "react";
import type { TableColumn } from "#lib/list/cells";
import { isNumber } from "#lib/list/kinds";
import { Link } from "#components/ui/link";
import { listUrl, pageSize, type ListSpec, type ListState } from "#lib/list/list";
import type { Translate } from "#lib/i18n/translate";

type Props = {
  spec: ListSpec;
  state: ListState;
  columns: TableColumn[];
  total: number;
  caption: string;
  t: Translate;
  children: ReactNode;
};

/** A list's table: sortable headings as links, the rows a domain gives, and the pager. */
export function ListTable({ spec, state, columns, total, caption, t, children }: Props) {
  if (total === 0) return <p className="section muted">{t("list.none")}</p>;
  return (
    <>
      <table className="list">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>{columns.map((column) => heading(spec, state, column, t))}</tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
      {pager(spec, state, total, t)}
    </>
  );
}

function heading(spec: ListSpec, state: ListState, column: TableColumn, t: Translate) {
  const sorted = state.sort.replace(/^-/, "") === column.name;
  const descending = state.sort.startsWith("-");
  const next = sorted && !descending ? `-${column.name}` : column.name;
  return (
    <th
      key={column.name}
      scope="col"
      className={isNumber(column) ? "n" : undefined}
      aria-sort={sorted ? (descending ? "descending" : "ascending") : undefined}
    >
      {column.sort ? (
        <Link href={listUrl(spec, state, { sort: next })}>
          {column.label}
          {sorted && (descending ? " ↓" : " ↑")}
        </Link>
      ) : (
        column.label
      )}
    </th>
  );
}

function pager(spec: ListSpec, state: ListState, total: number, t: Translate) {
  const from = (state.page - 1) * pageSize + 1;
  const to = Math.min(total, state.page * pageSize);
  return (
    <nav className="pager" aria-label={t("list.pages")}>
      <span>{t("list.range", { from, to, total })}</span>
      <span className="flex gap-4">
        {state.page > 1 && <Link href={listUrl(spec, state, { page: state.page - 1 })}>{t("actions.previous")}</Link>}
        {to < total && <Link href={listUrl(spec, state, { page: state.page + 1 })}>{t("actions.next")}</Link>}
      </span>
    </nav>
  );
}
