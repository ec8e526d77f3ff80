import type { Locale } from "#db/enums";
import { heading, line, table, toDocx } from "#lib/export/docx";
import { format, type Format } from "#lib/i18n/format";
import { key, translate } from "#lib/i18n/translate";
import { hoursText } from "#lib/meetings/hours/hours";
import { plainWords } from "#lib/meetings/log/marks";
import { waitsForCluster } from "#lib/meetings/rules";
import type { Minutes } from "#db/schema/snapshots/minutes";
import { topicNumber } from "#lib/topics/rules";

const carriedText = (task: Minutes["carried"][number], f: Format) =>
  [task.title, task.owner, task.dueOn && f.date(task.dueOn)].filter(Boolean).join(", ");

const sourcesOf = (entry: Minutes["entries"][number]) =>
  [topicNumber(entry.topic), entry.saidBy, entry.cluster].filter((one): one is string => Boolean(one));

const isHomeless = ({ kind, topic, cluster }: Minutes["entries"][number]) =>
  waitsForCluster({ kind, topicId: topic, clusterId: cluster === null ? null : 1 });

/** The meeting note as a Word document with real headings and tables: participants, agenda, course, conclusions with owner and day, the project's marks and funding sentence in the footer. */
export function noteDocx(minutes: Minutes, locale: Locale, approval: string): Promise<Buffer> {
  const t = translate(locale);
  const f = format(locale);
  const when = [f.weekday(minutes.day), hoursText(minutes, t), minutes.place].filter(Boolean).join(", ");
  const findings = minutes.entries.filter((entry) => entry.kind === "decision" || entry.kind === "task");
  const children = [
    line(`${t("meetings.office")}${minutes.caseMark ? ` · ${minutes.caseMark}` : ""}`),
    heading(minutes.title, 1),
    line(when),
    line(approval),
    heading(t("meetings.participants")),
    ...minutes.participants.map((one) => line([one.name, one.capacity ?? one.cluster ?? one.organisation].filter(Boolean).join(", "))),
    heading(t("meetings.agenda")),
    ...minutes.agenda.map((item, index) => line(`${index + 1}. ${[item.title, item.speaker].filter(Boolean).join(", ")}`)),
    ...(minutes.carried.length > 0 ? [heading(t("meetings.carried")), ...minutes.carried.map((one) => line(carriedText(one, f)))] : []),
    heading(t("meetings.course")),
    ...minutes.entries.map((entry) =>
      line(
        `${f.time(entry.saidAt)} ${t(key("enums.entryKind", entry.kind))}: ${[plainWords(entry.words), ...sourcesOf(entry), ...(isHomeless(entry) ? [t("meetings.noCluster")] : [])].join(" · ")}`,
      ),
    ),
    heading(t("meetings.findings")),
    table(
      [t("meetings.what"), t("meetings.who"), t("meetings.byWhen")],
      findings.map((one) => [plainWords(one.words), one.owner ?? t("meetings.office"), one.due ? f.date(one.due) : ""]),
    ),
    line(""),
    line(t("meetings.author", { name: minutes.minuteTaker ?? "" })),
    line(`${t("meetings.signature")}: ……………………………`),
  ];
  return toDocx(minutes.title, locale, minutes.project, children);
}
