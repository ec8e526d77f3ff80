import { z } from "zod";
import { pinKinds, scenarioStatuses } from "#db/enums";
import { choice, id, money, optionalText, text, whole } from "#lib/forms/fields";
import { editSchemaOf, schemaOf, which } from "#lib/records/fields";
import { activityFields, scenarioFields } from "#lib/scenarios/fields";

export const newScenario = schemaOf(scenarioFields);
export const editedScenario = editSchemaOf(scenarioFields);
export const movedScenario = z.object({ ...which, status: choice(scenarioStatuses), reason: optionalText(1000) });
export const startedRun = z.object({ id: id(), fresh: optionalText(1) });
export const restoredRun = z.object({ id: id(), runId: id() });
export const tuned = z.object({ ...which, tolerance: whole(0, 100) });
export const acceptedPrice = z.object({ ...which, topicId: id(), extra: whole(0, 1_000_000_000_00) });
export const copiedScenario = z.object({ id: id(), title: text(200) });
export const cancelledRun = z.object({ id: id(), runId: id() });
export const pinned = z.object({
  id: id(),
  kind: choice(pinKinds),
  target: text(40),
  value: optionalText(20),
  remove: optionalText(1),
});
export const editedActivity = editSchemaOf(activityFields);

/** The form of a cost estimate sends `quantity-KEY` and `amount-KEY` for each of its lines. */
const [quantity, amount] = [whole(0, 10_000), money()];
export const pricedActivity = z.looseObject(which).transform(({ id: activityId, version, ...sent }, context) => {
  const read = <T>(schema: z.ZodType<T>, name: string): T | undefined => {
    const { success, data, error } = schema.safeParse(sent[name]);
    if (!success) context.addIssue({ code: "custom", path: [name], message: error.issues[0]?.message ?? "field.number" });
    return data;
  };
  const keys = Object.keys(sent).flatMap((name) => (name.startsWith("amount-") ? name.slice("amount-".length) : []));
  const lines = keys.map((one) => ({
    key: one,
    quantity: read(quantity, `quantity-${one}`) ?? 0,
    amount: read(amount, `amount-${one}`) ?? 0,
  }));
  return { id: activityId, version, lines };
});

export type NewScenario = z.output<typeof newScenario>;
export type EditedScenario = z.output<typeof editedScenario>;
export type MovedScenario = z.output<typeof movedScenario>;
export type Pinned = z.output<typeof pinned>;
export type PricedActivity = z.output<typeof pricedActivity>;
export type EditedActivity = z.output<typeof editedActivity>;
export type Tuned = z.output<typeof tuned>;
export type AcceptedPrice = z.output<typeof acceptedPrice>;
