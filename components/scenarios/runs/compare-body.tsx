import { PlainProgramme } from "#components/scenarios/runs/plain-programme";
import { Link } from "#components/ui/link";
import { PageHeader } from "#components/ui/page-header";
import type { Work } from "#lib/access/session";
import type { compare, ComparedSide } from "#lib/scenarios/runs/queries";

type Props = { scenarioId: number; compared: ReturnType<typeof compare>; here: Work };

/** Two programmes side by side: the figures, every difference in words, then both programmes. */
export function CompareBody({ scenarioId, compared, here }: Props) {
  const { t, format } = here;
  const { left, right, lines, programmes } = compared;
  const crumbs = [
    { href: "/scenarios", label: t("scenarios.title") },
    { href: `/scenarios/${scenarioId}`, label: left.title },
  ];
  const figures: [string, (side: ComparedSide) => string][] = [
    [t("scenarios.activities"), (side) => String(side.events)],
    [t("scenarios.topicsServed"), (side) => String(side.topics)],
    [t("scenarios.levels.coverage"), (side) => String(side.clusters)],
    [t("scenarios.seats"), (side) => String(side.seats)],
    [t("scenarios.levels.topicValue"), (side) => format.number(side.objective?.topicValue ?? 0)],
    [t("scenarios.cost"), (side) => format.money(side.objective?.cost ?? 0)],
    [t("scenarios.budget"), (side) => format.money(side.budget)],
  ];
  return (
    <>
      <PageHeader crumbs={crumbs} title={t("scenarios.compare.title")} />
      <div className="scroll section" tabIndex={0} role="region" aria-label={t("scenarios.compare.title")}>
        <table className="plain compare">
          <thead>
            <tr>
              <th scope="col">{t("scenarios.compare.figure")}</th>
              <th scope="col">
                <Link href={left.href}>{t("scenarios.compare.now", { title: left.title })}</Link>
              </th>
              <th scope="col">
                <Link href={right.href}>{right.title}</Link>
              </th>
            </tr>
          </thead>
          <tbody>
            {figures.map(([label, of]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td className={of(left) === of(right) ? undefined : "differs"}>{of(left)}</td>
                <td className={of(left) === of(right) ? undefined : "differs"}>{of(right)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <section className="section">
        <h2>{t("scenarios.compare.differences")}</h2>
        <p className="muted small">{lines.length === 0 ? t("scenarios.compare.same") : t("scenarios.compare.differencesLead")}</p>
        <ul className="bullets">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <div className="pair">
        {[left, right].map((side, index) => (
          <section key={side.title + index}>
            <h2>{side.title}</h2>
            <PlainProgramme events={programmes[index] ?? []} others={programmes[1 - index] ?? []} here={here} />
          </section>
        ))}
      </div>
    </>
  );
}
