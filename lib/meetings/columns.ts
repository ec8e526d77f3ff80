import { columns } from "#lib/list/columns";
import { byArchive, byChoice, byLink, byRecord } from "#lib/list/filters";
import { listOf } from "#lib/list/list";
import type { MeetingRow } from "#lib/meetings/queries";

const described = columns<MeetingRow>()({
  day: { kind: "day", sort: true, value: (row) => row.day },
  title: {
    kind: "link",
    label: "meetings.name",
    sort: true,
    width: 60,
    value: (row) => row.title,
    note: (row) => [row.place, row.project, row.caseMark].filter(Boolean).join(" · "),
  },
  kind: { kind: "choice", list: "meetingKind", only: "file", value: (row) => row.kind },
  place: { kind: "text", only: "file", value: (row) => row.place },
  caseMark: { kind: "text", only: "file", value: (row) => row.caseMark },
  project: { kind: "text", only: "file", width: 14, value: (row) => row.project },
  status: { kind: "state", list: "meetingStatus", value: (row) => row.status },
  topics: { kind: "number", width: 10, value: (row) => row.topics },
  indications: { kind: "number", width: 10, value: (row) => row.indications },
});

/** The list of meetings: its columns, filters and order. */
export const meetingList = listOf<MeetingRow>()({
  domain: "meetings",
  columns: described,
  filters: {
    status: byChoice("meetingStatus"),
    kind: byChoice("meetingKind"),
    project: byRecord("project"),
    approval: byLink,
    archived: byArchive,
  },
  sort: "-day",
});
