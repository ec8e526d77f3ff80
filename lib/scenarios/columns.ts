import type { scenarioStatuses } from "#db/enums";
import { columns } from "#lib/list/columns";
import { byArchive, byChoice, byRecord } from "#lib/list/filters";
import { listOf } from "#lib/list/list";

export type ScenarioRow = {
  id: number;
  title: string;
  project: string | null;
  fromDay: string;
  toDay: string;
  status: (typeof scenarioStatuses)[number];
  activities: number;
  budget: number;
  isSample: boolean;
};

const described = columns<ScenarioRow>()({
  title: {
    kind: "link",
    label: "scenarios.name",
    sort: true,
    width: 50,
    value: (row) => row.title,
    note: (row, { t }) => row.isSample && t("list.sample"),
  },
  project: { kind: "text", width: 16, value: (row) => row.project },
  period: { kind: "text", only: "table", sort: true, value: (row, { format }) => `${format.date(row.fromDay)}–${format.date(row.toDay)}` },
  fromDay: { kind: "day", only: "file", value: (row) => row.fromDay },
  toDay: { kind: "day", only: "file", value: (row) => row.toDay },
  status: { kind: "state", list: "scenarioStatus", width: 16, value: (row) => row.status },
  activities: { kind: "number", width: 14, value: (row) => row.activities },
  budget: { kind: "money", value: (row) => row.budget },
});

/** The list of scenarios: its columns, filters and order. */
export const scenarioList = listOf<ScenarioRow>()({
  domain: "scenarios",
  columns: described,
  filters: { status: byChoice("scenarioStatus"), project: byRecord("project"), archived: byArchive },
  sort: "-period",
  file: ["title", "project", "fromDay", "toDay", "budget", "activities", "status"],
});
