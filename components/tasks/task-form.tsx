import { EntityForm } from "#components/form/entity-form";
import type { Work } from "#lib/access/session";
import type { FieldSpec } from "#lib/forms/spec";
import { createTaskAction, editTaskAction } from "#lib/tasks/actions";
import { leftAmong, ownerOptions } from "#lib/tasks/handover/queries";
import type { TaskPage } from "#lib/tasks/queries";

/** The form of a task: nobody who left is offered as its owner, and the one it has is marked. */
export function TaskForm({ here, task }: { here: Work; task?: TaskPage }) {
  const { actor, t } = here;
  const ownerId = task?.ownerId ?? null;
  const left = leftAmong(actor, [ownerId]);
  const options = ownerOptions(actor, ownerId).map((one) =>
    left.has(Number(one.value)) ? { ...one, label: `${one.label} (${t("tasks.ownerLeft")})` } : one,
  );
  const adapt = (specs: FieldSpec[]) => specs.map((spec) => (spec.name === "ownerId" ? { ...spec, options } : spec));
  return <EntityForm here={here} entity="task" action={task ? editTaskAction : createTaskAction} record={task} adapt={adapt} />;
}
