import { warsawDay } from "#lib/clock";
import type { Voice } from "#lib/i18n/voice";
import { choiceText, columns } from "#lib/list/columns";
import { byChoice, byLink, byOwn, byRecord } from "#lib/list/filters";
import { listOf } from "#lib/list/list";
import type { TopicRow } from "#lib/topics/queries";
import { isLate, topicNumber } from "#lib/topics/rules";

const origin = (row: TopicRow, voice: Voice) =>
  [
    choiceText("topicChannel", row.channel, voice),
    row.wanted && voice.t("topics.wantedRegions", { names: row.wanted }),
    row.isSample && voice.t("list.sample"),
  ]
    .filter(Boolean)
    .join(" · ");

const described = columns<TopicRow>()({
  number: { kind: "text", sort: true, width: 8, value: (row) => topicNumber(row.number), tone: () => "muted" },
  title: { kind: "link", label: "topics.name", sort: true, width: 60, value: (row) => row.title, note: origin },
  cluster: { kind: "text", width: 40, value: (row) => row.cluster },
  themes: { kind: "text", width: 40, value: (row) => row.themes },
  supports: { kind: "number", sort: true, width: 10, value: (row) => row.supports },
  status: { kind: "state", list: "topicStatus", width: 16, value: (row) => row.status },
  due: { kind: "day", sort: true, value: (row) => row.replyDueOn, tone: (row) => (isLate(row, warsawDay()) ? "late" : undefined) },
  wanted: { kind: "text", only: "file", width: 40, value: (row) => row.wanted },
  sample: { kind: "text", only: "file", label: "list.sample", width: 16, value: (row, { t }) => row.isSample && t("list.sample") },
});

/** The list of topics: its columns, filters and order. */
export const topicList = listOf<TopicRow>()({
  domain: "topics",
  columns: described,
  filters: {
    status: byChoice("topicStatus"),
    cluster: byRecord("cluster"),
    theme: byRecord("theme"),
    meeting: byLink,
    late: byOwn("topics.due"),
  },
  sort: "-number",
});
