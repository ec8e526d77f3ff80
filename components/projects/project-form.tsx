import { RecordForm } from "#components/form/record-form";
import type { Work } from "#lib/access/session";
import type { FieldSpec } from "#lib/forms/spec";
import { formTexts } from "#lib/forms/texts";
import { recordOptions } from "#lib/i18n/options";
import { programmeOptions } from "#lib/programmes/queries";
import { createProjectAction, editProjectAction } from "#lib/projects/actions";
import type { getProject } from "#lib/projects/queries";

export function ProjectForm({ here: { actor, t, format }, project }: { here: Work; project?: ReturnType<typeof getProject> }) {
  const dayOf = (day: string | null | undefined) => (day ? format.date(day) : null);
  const fields: FieldSpec[] = [
    { name: "acronym", label: t("projects.acronym"), value: project?.acronym, required: true },
    { name: "titlePl", label: t("projects.titlePl"), value: project?.titlePl, required: true },
    { name: "titleEn", label: t("projects.titleEn"), value: project?.titleEn, lang: "en" },
    {
      name: "programmeId",
      label: t("projects.programme"),
      kind: "select",
      value: project?.programmeId,
      options: recordOptions(programmeOptions(actor)),
    },
    { name: "fromDay", label: t("projects.fromDay"), hint: t("meetings.dayHint"), value: dayOf(project?.fromDay) },
    { name: "toDay", label: t("projects.toDay"), hint: t("meetings.dayHint"), value: dayOf(project?.toDay) },
    { name: "fundingPl", label: t("projects.fundingPl"), kind: "textarea", value: project?.fundingPl },
    { name: "fundingEn", label: t("projects.fundingEn"), kind: "textarea", value: project?.fundingEn, lang: "en" },
    { name: "marksPl", label: t("projects.marksPl"), hint: t("projects.marksHint"), kind: "textarea", value: project?.marksPl },
    {
      name: "marksEn",
      label: t("projects.marksEn"),
      hint: t("projects.marksEnHint"),
      kind: "textarea",
      value: project?.marksEn,
      lang: "en",
    },
  ];
  if (!project)
    return (
      <RecordForm action={createProjectAction} fields={fields} texts={formTexts(t, t("projects.new"))} requestId={crypto.randomUUID()} />
    );
  const hidden: FieldSpec[] = [
    { name: "id", label: "", kind: "hidden", value: project.id },
    { name: "version", label: "", kind: "hidden", value: project.version },
  ];
  return (
    <RecordForm
      action={editProjectAction}
      fields={[...hidden, ...fields]}
      texts={formTexts(t, t("actions.save"))}
      back={`/projects/${project.id}`}
    />
  );
}
