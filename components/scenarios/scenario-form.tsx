import { RecordForm } from "#components/form/record-form";
import type { FieldSpec } from "#lib/forms/spec";
import { formTexts } from "#lib/forms/texts";
import type { Work } from "#lib/access/session";
import { recordOptions } from "#lib/forms/options";
import { projectOptions } from "#lib/projects/options";
import { createScenarioAction, editScenarioAction } from "#lib/scenarios/actions";
import type { Scenario } from "#lib/scenarios/records";

type Props = { here: Work; scenario?: Scenario };

export function ScenarioForm({ here: { t, format }, scenario }: Props) {
  const fields: FieldSpec[] = [
    { name: "title", label: t("scenarios.name"), hint: t("scenarios.nameHint"), value: scenario?.title, required: true },
    {
      name: "objectives",
      label: t("scenarios.objectives"),
      hint: t("scenarios.objectivesHint"),
      kind: "textarea",
      value: scenario?.objectives,
    },
    {
      name: "projectId",
      label: t("scenarios.project"),
      kind: "select",
      value: scenario?.projectId,
      options: recordOptions(projectOptions()),
    },
    {
      name: "fromDay",
      label: t("scenarios.fromDay"),
      hint: t("meetings.dayHint"),
      value: scenario && format.date(scenario.fromDay),
      required: true,
    },
    {
      name: "toDay",
      label: t("scenarios.toDay"),
      hint: t("meetings.dayHint"),
      value: scenario && format.date(scenario.toDay),
      required: true,
    },
    {
      name: "budget",
      label: t("scenarios.budget"),
      hint: t("scenarios.budgetHint"),
      value: scenario && String(scenario.budget / 100).replace(".", ","),
      required: true,
    },
    { name: "maxEvents", label: t("scenarios.maxEvents"), value: scenario?.maxEvents ?? 6, required: true },
    { name: "maxEventsPerWeek", label: t("scenarios.maxEventsPerWeek"), value: scenario?.maxEventsPerWeek ?? 1, required: true },
    {
      name: "minGapWeeks",
      label: t("scenarios.minGapWeeks"),
      hint: t("scenarios.minGapHint"),
      value: scenario?.minGapWeeks ?? 1,
      required: true,
    },
    { name: "maxTrips", label: t("scenarios.maxTrips"), value: scenario?.maxTrips ?? 3, required: true },
    { name: "regionMax", label: t("scenarios.regionMax"), hint: t("scenarios.noLimit"), value: scenario ? scenario.regionMax : 2 },
    { name: "visitMax", label: t("scenarios.visitMax"), hint: t("scenarios.noLimit"), value: scenario?.visitMax },
    { name: "workshopMax", label: t("scenarios.workshopMax"), hint: t("scenarios.noLimit"), value: scenario?.workshopMax },
  ];
  if (!scenario)
    return (
      <RecordForm action={createScenarioAction} fields={fields} texts={formTexts(t, t("scenarios.new"))} requestId={crypto.randomUUID()} />
    );
  const hidden: FieldSpec[] = [
    { name: "id", label: "", kind: "hidden", value: scenario.id },
    { name: "version", label: "", kind: "hidden", value: scenario.version },
  ];
  return (
    <RecordForm
      action={editScenarioAction}
      fields={[...hidden, ...fields]}
      texts={formTexts(t, t("actions.save"))}
      back={`/scenarios/${scenario.id}`}
    />
  );
}
