import { StateChip } from "#components/ui/chip";
import { warsawDay } from "#lib/clock";
import type { Format } from "#lib/i18n/format";
import { key, type Translate } from "#lib/i18n/translate";
import { topicNumber } from "#lib/topics/number";
import type { TopicRow } from "#lib/topics/queries";

export function TopicRows({ rows, t, format }: { rows: TopicRow[]; t: Translate; format: Format }) {
  const today = warsawDay();
  return rows.map((row) => (
    <tr key={row.id}>
      <td className="muted">{topicNumber(row.number)}</td>
      <td>
        <a href={`/topics/${row.id}`}>{row.title}</a>
        <small>
          {[
            t(key("enums.topicChannel", row.channel)),
            row.wanted && t("topics.wantedRegions", { names: row.wanted.replaceAll(",", ", ") }),
            row.provenance === "sample" && t("list.sample"),
          ]
            .filter(Boolean)
            .join(" · ")}
        </small>
      </td>
      <td>{row.cluster}</td>
      <td>{row.themes?.replaceAll("|", ", ")}</td>
      <td className="n" data-label={t("topics.supports")}>
        {row.supports}
      </td>
      <td>
        <StateChip state={row.status} label={t(key("enums.topicStatus", row.status))} />
      </td>
      <td className={row.replyDueOn && row.replyDueOn < today ? "text-brick font-semibold" : undefined}>
        {row.replyDueOn && format.date(row.replyDueOn)}
      </td>
    </tr>
  ));
}
