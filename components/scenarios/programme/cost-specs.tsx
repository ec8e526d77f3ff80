import type { Work } from "#lib/access/session";
import type { FieldSpec } from "#lib/forms/spec";
import type { costsToEdit } from "#lib/scenarios/programme/queries";

type Costs = NonNullable<ReturnType<typeof costsToEdit>>;

/** The fields of an activity's cost estimate: quantity and rate of each line. */
export function costSpecs({ id, version }: { id: number; version: number }, costs: Costs, { t, format, locale }: Work): FieldSpec[] {
  const hidden = (name: string, value: number): FieldSpec => ({ name, label: "", kind: "hidden", value });
  return [
    hidden("id", id),
    hidden("version", version),
    ...costs.flatMap((line): FieldSpec[] => {
      const name = line.name[locale];
      return [
        {
          name: `quantity-${line.key}`,
          label: t(line.perSeat ? "scenarios.costLineSeat" : "scenarios.costLine", { name }),
          value: line.quantity,
          required: true,
        },
        { name: `amount-${line.key}`, label: t("scenarios.costAmount", { name }), value: format.money(line.amount), required: true },
      ];
    }),
  ];
}
