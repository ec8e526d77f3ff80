import { EntityForm } from "#components/form/entity-form";
import type { Work } from "#lib/access/session";
import type { FieldSpec } from "#lib/forms/spec";
import { handOverTasksAction } from "#lib/tasks/actions";
import { handoverFields } from "#lib/tasks/fields";
import { ownerOptions, tasksToHandOver } from "#lib/tasks/handover/queries";

/** All open tasks of somebody who left given to somebody else at once; of `personId`, or of whoever left. */
export function HandOver({ here, personId }: { here: Work; personId?: number }) {
  if (!here.can("task.edit")) return null;
  const leavers = tasksToHandOver(here.actor, personId);
  if (leavers.length === 0) return null;
  const from = leavers.map(({ id, name, count }) => ({ value: String(id), label: here.t("tasks.leaver", { name, count }) }));
  const options: Record<string, FieldSpec["options"]> = { fromId: from, toId: ownerOptions(here.actor) };
  const adapt = (specs: FieldSpec[]) => specs.map((spec) => ({ ...spec, options: options[spec.name] }));
  return (
    <details className="card mt-4" open={personId === undefined}>
      <summary>{here.t("tasks.handOverTitle")}</summary>
      <EntityForm
        here={here}
        entity="task"
        fields={handoverFields}
        values={{ fromId: leavers[0]?.id }}
        action={handOverTasksAction}
        submit="tasks.handOver"
        adapt={adapt}
        primary={false}
      />
    </details>
  );
}
