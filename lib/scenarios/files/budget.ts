import type { Locale } from "#db/enums";
import { toXlsx, type Column } from "#lib/export/table";
import { key, translate } from "#lib/i18n/translate";
import { format } from "#lib/i18n/format";
import type { ScenarioContent } from "#lib/scenarios/programme/content";

type Row = { event: string; day: string; item: string; quantity: number | null; rate: number | null; amount: number };

/** The budget as a workbook: one row a cost line, then the total, the limit and what is left; amounts in złoty. */
export function budgetXlsx(content: ScenarioContent, locale: Locale): Promise<Buffer> {
  const t = translate(locale);
  const f = format(locale);
  const rows: Row[] = content.items.flatMap((item, index) => {
    const event = `${index + 1}. ${t(key("enums.activityType", item.type))}, ${item.region[locale]}`;
    return item.costLines.map((line) => {
      const quantity = line.quantity * (line.perSeat ? item.seats.length : 1);
      const amount = (quantity * line.amount) / 100;
      return { event, day: f.date(item.startsOn), item: line.name?.[locale] ?? line.key, quantity, rate: line.amount / 100, amount };
    });
  });
  const sum = (label: string, grosze: number): Row => ({
    event: label,
    day: "",
    item: "",
    quantity: null,
    rate: null,
    amount: grosze / 100,
  });
  const sums = [
    sum(t("scenarios.total"), content.cost),
    sum(t("scenarios.limit"), content.budget),
    sum(t("scenarios.left"), content.budget - content.cost),
  ];
  const columns: Column<Row>[] = [
    { title: t("scenarios.activities"), width: 46, value: (row) => row.event },
    { title: t("scenarios.startsOn"), width: 14, value: (row) => row.day },
    { title: t("scenarios.item"), width: 36, value: (row) => row.item },
    { title: t("scenarios.quantity"), width: 10, value: (row) => row.quantity },
    { title: t("scenarios.costOne"), width: 14, value: (row) => row.rate },
    { title: t("scenarios.amount"), width: 14, value: (row) => row.amount },
  ];
  return toXlsx(t("scenarios.budget"), columns, [...rows, ...sums]);
}
