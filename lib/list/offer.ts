import { lists, type Entity } from "#db/enums";
import type { Actor } from "#lib/access/actor";
import type { Option } from "#lib/forms/spec";
import { enumOptions } from "#lib/forms/options";
import type { Voice } from "#lib/i18n/voice";
import { headingOf } from "#lib/list/columns";
import type { Filter } from "#lib/list/filters";
import { mostOptions, type ListOf, type ListState } from "#lib/list/list";
import { optionsOf } from "#lib/records/options";
import { isVisible } from "#lib/records/visible";

export type Offered = { name: string; label: string; options: Option[] };

/** Records of a kind to choose from; the chosen one stays among them though archived, unless the person does not see it. */
function recordsFor(actor: Actor, entity: Entity, chosen: string | undefined): Option[] {
  const there = optionsOf(actor, entity, [], mostOptions + 1);
  if (!chosen || there.some(({ value }) => value === chosen) || !isVisible(actor, entity, Number(chosen))) return there;
  return optionsOf(actor, entity, [Number(chosen)], mostOptions + 1);
}

function optionsFor(filter: Filter, here: Voice & { actor: Actor }, own: Option[], chosen: string | undefined): Option[] {
  switch (filter.kind) {
    case "choice":
      return enumOptions(here.t, filter.list, lists[filter.list]);
    case "record":
      return recordsFor(here.actor, filter.entity, chosen);
    case "archived":
      return [{ value: "1", label: here.t("list.archived") }];
    case "own":
      return own;
  }
}

/** The filters that a list offers to a person, each with its options. */
export const filtersOf = <Row>(
  here: Voice & { actor: Actor },
  { domain, described }: ListOf<Row>,
  state: ListState,
  own: Record<string, Option[]> = {},
): Offered[] =>
  Object.entries(described)
    .filter(([name, filter]) => filter.kind !== "own" || filter.shown || own[name])
    .map(([name, filter]) => ({
      name,
      label: here.t(headingOf(domain, name, filter)),
      options: optionsFor(filter, here, own[name] ?? [], state.filters[name]),
    }));
