import { StateChip } from "#components/ui/chip";
import { Link } from "#components/ui/link";
import { warsawDay } from "#lib/clock";
import type { Format } from "#lib/i18n/format";
import { key, type Translate } from "#lib/i18n/translate";
import type { TaskRow } from "#lib/tasks/queries";

export function TaskRows({ rows, t, format }: { rows: TaskRow[]; t: Translate; format: Format }) {
  const today = warsawDay();
  return rows.map((row) => (
    <tr key={row.id}>
      <td>
        <Link href={`/tasks/${row.id}`}>{row.title}</Link>
        <small>{row.meeting}</small>
      </td>
      <td>{row.owner}</td>
      <td className={row.status === "open" && row.dueOn && row.dueOn < today ? "text-brick font-semibold" : undefined}>
        {row.dueOn && format.date(row.dueOn)}
      </td>
      <td>
        <StateChip state={row.status} label={t(key("enums.taskStatus", row.status))} />
      </td>
    </tr>
  ));
}
