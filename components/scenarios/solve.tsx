import { RecordForm } from "#components/form/record-form";
import type { Work } from "#lib/access/session";
import { formTexts } from "#lib/forms/texts";
import { startRunAction } from "#lib/scenarios/actions";
import type { ScenarioPage } from "#lib/scenarios/programme/page-view";

type Props = { scenario: ScenarioPage; here: Work; again?: boolean };

/** The one click: makes the first programme, or recalculates the one there is. */
export function Solve({ scenario, here: { t }, again = false }: Props) {
  const fields = [{ name: "id", label: "", kind: "hidden" as const, value: scenario.id }];
  return <RecordForm action={startRunAction} fields={fields} texts={formTexts(t, t(again ? "scenarios.replan" : "scenarios.plan"))} />;
}
