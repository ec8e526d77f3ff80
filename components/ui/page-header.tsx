import type { ReactNode } from "react";
import { WayBack } from "#components/shell/way-back";

type Crumb = { href: string; label: string };

/** The head of every page: the way up, the h1 (also the window's title), a line under it, the actions. */
export function PageHeader({
  crumbs = [],
  title,
  lead,
  children,
}: {
  crumbs?: Crumb[];
  title: string;
  lead?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <header>
      <title>{`${title} · Grono`}</title>
      {crumbs.length > 0 && <WayBack crumbs={crumbs} />}
      <div className="flex flex-wrap items-end gap-3 mt-1">
        <div className="flex-1 min-w-[min(100%,30rem)]">
          <h1>{title}</h1>
          {lead && <div className="muted mt-1">{lead}</div>}
        </div>
        {children}
      </div>
    </header>
  );
}
