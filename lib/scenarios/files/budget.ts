import type { Locale } from "#db/enums";
import { toXlsx, type FileColumn } from "#lib/export/table";
import { key } from "#lib/i18n/key";
import { voice } from "#lib/i18n/voice";
import type { ScenarioContent } from "#lib/scenarios/programme/content";

type Row = { event: string; day: string | null; item: string; quantity: number | null; rate: number | null; amount: number };

/** The budget as a workbook: one row a cost line, then the total, the limit and what is left; amounts in złoty. */
export function budgetXlsx(content: ScenarioContent, locale: Locale): Promise<Buffer> {
  const here = voice(locale);
  const { t } = here;
  const rows: Row[] = content.items.flatMap((item, index) => {
    const event = `${index + 1}. ${t(key("enums.activityType", item.type))}, ${item.region[locale]}`;
    return item.costLines.map((line) => {
      const quantity = line.quantity * (line.perSeat ? item.seats.length : 1);
      const amount = quantity * line.amount;
      return { event, day: item.startsOn, item: line.name?.[locale] ?? line.key, quantity, rate: line.amount, amount };
    });
  });
  const sum = (label: string, amount: number): Row => ({ event: label, day: null, item: "", quantity: null, rate: null, amount });
  const sums = [
    sum(t("scenarios.total"), content.cost),
    sum(t("scenarios.limit"), content.budget),
    sum(t("scenarios.left"), content.budget - content.cost),
  ];
  const columns: FileColumn<Row>[] = [
    { title: t("scenarios.activities"), column: { kind: "text", width: 46, value: (row) => row.event } },
    { title: t("scenarios.startsOn"), column: { kind: "day", value: (row) => row.day } },
    { title: t("scenarios.item"), column: { kind: "text", width: 36, value: (row) => row.item } },
    { title: t("scenarios.quantity"), column: { kind: "number", width: 10, value: (row) => row.quantity } },
    { title: t("scenarios.costOne"), column: { kind: "money", value: (row) => row.rate } },
    { title: t("scenarios.amount"), column: { kind: "money", value: (row) => row.amount } },
  ];
  return toXlsx(t("scenarios.budget"), columns, [...rows, ...sums], here);
}
