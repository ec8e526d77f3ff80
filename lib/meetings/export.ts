import type { OldColumn as Column } from "#lib/export/table";
import type { Format } from "#lib/i18n/format";
import { key, type Translate } from "#lib/i18n/translate";
import type { MeetingRow } from "#lib/meetings/queries";

/** The columns of the list of meetings as a file. */
export const meetingColumns = (t: Translate, format: Format): Column<MeetingRow>[] => [
  { title: t("meetings.day"), width: 14, value: (row) => format.date(row.day) },
  { title: t("meetings.name"), width: 60, value: (row) => row.title },
  { title: t("meetings.kind"), value: (row) => t(key("enums.meetingKind", row.kind)) },
  { title: t("meetings.place"), value: (row) => row.place },
  { title: t("meetings.caseMark"), value: (row) => row.caseMark },
  { title: t("meetings.project"), width: 14, value: (row) => row.project },
  { title: t("meetings.status"), value: (row) => t(key("enums.meetingStatus", row.status)) },
  { title: t("meetings.topics"), width: 10, value: (row) => row.topics },
  { title: t("meetings.indications"), width: 10, value: (row) => row.indications },
];
