import { Link } from "#components/ui/link";
import type { Work } from "#lib/access/session";
import { holidaysIn, mondayOf } from "#lib/scenarios/programme/calendar";
import type { ProgrammeItem } from "#lib/scenarios/programme/content";

type Props = { items: ProgrammeItem[]; weeks: string[]; here: Work };

/** Regions by weeks: where and when each event takes place; hatched weeks hold a public holiday here or there. */
export function Calendar({ items, weeks, here: { t, format, locale } }: Props) {
  const shown = weeks.length > 0 ? weeks : [...new Set(items.map((item) => mondayOf(item.startsOn)))].sort();
  const regions = [...new Map(items.map((item) => [item.region.id, item.region])).values()];
  return (
    <section className="section">
      <h2>{t("scenarios.calendar")}</h2>
      <p className="muted small mb-2">{t("scenarios.calendarLead")}</p>
      <ul className="weeks rows">
        {shown.map((week) => (
          <WeekLine key={week} week={week} regions={regions} items={items} t={t} format={format} locale={locale} />
        ))}
      </ul>
      <div className="scroll wide" tabIndex={0} role="region" aria-label={t("scenarios.calendar")}>
        <table className="calendar">
          <thead>
            <tr>
              <th scope="col">{t("scenarios.region")}</th>
              {shown.map((week) => (
                <th key={week} scope="col">
                  {format.dayMonth(week)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {regions.map((region) => (
              <tr key={region.id}>
                <th scope="row">
                  <Link href={`/regions/${region.id}`}>{region[locale]}</Link>
                  <small>{region.seat}</small>
                </th>
                {shown.map((week) => (
                  <Week key={week} week={week} region={region} items={items} t={t} format={format} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

type Region = ProgrammeItem["region"];

/** Holidays of a week, ours once and each host's, as words. */
function holidayWords(week: string, regions: Region[], format: Work["format"]): string {
  const all = regions.flatMap((region) => holidaysIn(week, region.country, region.nutsCode));
  return [...new Set(all.map((one) => `${format.date(one.day)} ${one.name} (${one.country})`))].join(", ");
}

/** The calendar of a narrow screen: a line a week. */
function WeekLine({
  week,
  regions,
  items,
  t,
  format,
  locale,
}: Pick<Work, "t" | "format" | "locale"> & { week: string; regions: Region[]; items: ProgrammeItem[] }) {
  const here = items.filter((item) => mondayOf(item.startsOn) === week);
  return (
    <li>
      <b>{format.dayMonth(week)}</b>
      <span className="small">
        {here.map((item) => (
          <a key={item.id} href={`#item-${item.id}`}>
            {t(`scenarios.short.${item.type}`)}, {item.region[locale]}
          </a>
        ))}
        {here.length === 0 && <span className="muted">{holidayWords(week, regions, format) || "–"}</span>}
      </span>
    </li>
  );
}

type WeekProps = Pick<Work, "t" | "format"> & { week: string; region: ProgrammeItem["region"]; items: ProgrammeItem[] };

function Week({ week, region, items, t, format }: WeekProps) {
  const here = items.filter((item) => item.region.id === region.id && mondayOf(item.startsOn) === week);
  const named = here.length > 0 ? "" : holidayWords(week, [region], format);
  return (
    <td className={named ? "hatched" : undefined} title={named || undefined}>
      {named && <span className="sr-only">{named}</span>}
      {here.map((item) => (
        <a key={item.id} className={`slot ${item.type}`} href={`#item-${item.id}`}>
          {t(`scenarios.short.${item.type}`)}
        </a>
      ))}
    </td>
  );
}
