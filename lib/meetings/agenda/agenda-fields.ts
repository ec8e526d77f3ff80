import { agendaKinds } from "#db/enums";
import type { FieldSpec } from "#lib/forms/spec";
import { enumOptions, recordOptions } from "#lib/forms/options";
import type { Translate } from "#lib/i18n/translate";
import { personOptions } from "#lib/people/options";

type Item = { title: string; kind: string; speakerId: number | null; plannedMinutes: number | null; notes: string | null };

/** The fields of a point of the agenda, for adding and for editing. */
export const agendaFields = (t: Translate, item?: Item): FieldSpec[] => [
  { name: "title", label: t("meetings.pointTitle"), value: item?.title, required: true },
  {
    name: "kind",
    label: t("meetings.kind"),
    kind: "radios",
    value: item?.kind ?? "point",
    options: enumOptions(t, "agendaKind", agendaKinds),
    required: true,
  },
  { name: "speakerId", label: t("meetings.speakerName"), kind: "select", value: item?.speakerId, options: recordOptions(personOptions()) },
  { name: "plannedMinutes", label: t("meetings.plannedMinutes"), value: item?.plannedMinutes },
  { name: "notes", label: t("meetings.notes"), kind: "textarea", value: item?.notes },
];
