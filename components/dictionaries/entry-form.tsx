import { EntityForm } from "#components/form/entity-form";
import type { Work } from "#lib/access/session";
import { createCriterionAction, createThemeAction, editCriterionAction, editRateAction, editThemeAction } from "#lib/dictionaries/actions";
import type { getEntry } from "#lib/dictionaries/queries";
import { entryOf, type DictionaryName } from "#lib/dictionaries/rules";

const actions = {
  themes: [createThemeAction, editThemeAction],
  criteria: [createCriterionAction, editCriterionAction],
  rates: [editRateAction, editRateAction],
} as const;

type Props = { here: Work; dictionary: DictionaryName; entry?: ReturnType<typeof getEntry> };

/** One entry of a dictionary; a rate that no distance bounds is not asked for one. */
export function EntryForm({ here, dictionary, entry }: Props) {
  const isBounded = entry && "upToKm" in entry && entry.upToKm !== null;
  return (
    <EntityForm
      here={here}
      entity={entryOf[dictionary]}
      action={actions[dictionary][entry ? 1 : 0]}
      record={entry}
      submit={entry ? "actions.save" : `dictionaries.${dictionary}.new`}
      back="/admin/dictionaries"
      adapt={(specs) => specs.filter(({ name }) => name !== "upToKm" || isBounded)}
    />
  );
}
