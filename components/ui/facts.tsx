import type { ReactNode } from "react";

/** Label and value pairs; pairs without a value are left out. */
export function Facts({ of }: { of: [label: string, value: ReactNode][] }) {
  const shown = of.filter(([, value]) => value !== null && value !== undefined && value !== "");
  return (
    <dl className="facts">{shown.map(([label, value]) => [<dt key={label}>{label}</dt>, <dd key={`${label}-value`}>{value}</dd>])}</dl>
  );
}
