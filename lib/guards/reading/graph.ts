export type Edge = readonly [from: string, to: string];

/** The edges that lie on a circle, each as "from → to". */
export function circling(edges: readonly Edge[]): Set<string> {
  const group = groupsOf(edges);
  return new Set(edges.filter(([from, to]) => from === to || group.get(from) === group.get(to)).map(nameOf));
}

export const nameOf = ([from, to]: Edge): string => `${from} → ${to}`;

/** Tarjan: nodes that reach each other carry the same number. */
function groupsOf(edges: readonly Edge[]): ReadonlyMap<string, number> {
  const next = new Map<string, string[]>();
  for (const [from, to] of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const group = new Map<string, number>();
  const open: string[] = [];
  const visit = (node: string): number => {
    const own = order.size;
    let lowest = own;
    order.set(node, own);
    open.push(node);
    for (const to of next.get(node) ?? []) {
      if (!order.has(to)) lowest = Math.min(lowest, visit(to));
      else if (!group.has(to)) lowest = Math.min(lowest, order.get(to) ?? own);
    }
    low.set(node, lowest);
    if (lowest === own) for (let one = open.pop(); one !== undefined; one = open.pop()) if ((group.set(one, own), one === node)) break;
    return lowest;
  };
  for (const node of next.keys()) if (!order.has(node)) visit(node);
  return group;
}
