import { meetingKinds } from "#db/enums";
import { RecordForm } from "#components/form/record-form";
import type { FieldSpec } from "#lib/forms/spec";
import { formTexts } from "#lib/forms/texts";
import { enumOptions, recordOptions } from "#lib/forms/options";
import type { Translate } from "#lib/i18n/translate";
import { createMeetingAction, editMeetingAction } from "#lib/meetings/actions";
import type { MeetingHead } from "#lib/meetings/queries";
import { projectOptions } from "#lib/projects/options";

export function MeetingForm({ t, meeting }: { t: Translate; meeting?: MeetingHead }) {
  const fields: FieldSpec[] = [
    { name: "title", label: t("meetings.name"), value: meeting?.title, required: true },
    {
      name: "kind",
      label: t("meetings.kind"),
      kind: "select",
      value: meeting?.kind,
      options: enumOptions(t, "meetingKind", meetingKinds),
      required: true,
    },
    { name: "day", label: t("meetings.day"), hint: t("meetings.dayHint"), value: meeting?.day, required: true },
    { name: "startTime", label: t("meetings.startTime"), value: meeting?.startTime },
    { name: "endTime", label: t("meetings.endTime"), value: meeting?.endTime },
    { name: "place", label: t("meetings.place"), value: meeting?.place },
    {
      name: "projectId",
      label: t("meetings.project"),
      kind: "select",
      value: meeting?.projectId,
      options: recordOptions(projectOptions()),
    },
    { name: "caseMark", label: t("meetings.caseMark"), hint: t("meetings.caseMarkHint"), value: meeting?.caseMark },
  ];
  if (!meeting)
    return (
      <RecordForm action={createMeetingAction} fields={fields} texts={formTexts(t, t("meetings.new"))} requestId={crypto.randomUUID()} />
    );
  const hidden: FieldSpec[] = [
    { name: "id", label: "", kind: "hidden", value: meeting.id },
    { name: "version", label: "", kind: "hidden", value: meeting.version },
  ];
  return (
    <RecordForm
      action={editMeetingAction}
      fields={[...hidden, ...fields]}
      texts={formTexts(t, t("actions.save"))}
      back={`/meetings/${meeting.id}`}
    />
  );
}
