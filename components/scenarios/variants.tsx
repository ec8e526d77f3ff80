import { RecordForm } from "#components/form/record-form";
import { Link } from "#components/ui/link";
import type { Work } from "#lib/access/session";
import type { FieldSpec } from "#lib/forms/spec";
import { formTexts } from "#lib/forms/texts";
import { copyScenarioAction } from "#lib/scenarios/actions";
import type { ScenarioPage } from "#lib/scenarios/programme/page-view";

/** Other variants to look at side by side, and the form that makes one. */
export function Variants({ scenario, here: { t } }: { scenario: ScenarioPage; here: Work }) {
  const { variants, releases, content } = scenario;
  if (!scenario.can.see || content.items.length === 0) return null;
  const address = (reference: string) => `/scenarios/${scenario.id}/compare?with=${reference}`;
  const fields: FieldSpec[] = [
    { name: "id", label: "", kind: "hidden", value: scenario.id },
    {
      name: "title",
      label: t("scenarios.compare.copyTitle"),
      value: `${scenario.title}, ${t("scenarios.compare.copySuffix")}`,
      required: true,
    },
  ];
  return (
    <section>
      <h2>{t("scenarios.compare.variants")}</h2>
      <ul className="rows">
        {variants.map((one) => (
          <li key={one.id}>
            <Link href={address(`scenario-${one.id}`)}>{t("scenarios.compare.with", { title: one.title })}</Link>
          </li>
        ))}
        {releases.slice(0, 1).map((one) => (
          <li key={one.number}>
            <Link href={address(`release-${one.number}`)}>{t("scenarios.compare.withRelease", { number: one.number })}</Link>
          </li>
        ))}
        <li>
          <Link href={`/scenarios/${scenario.id}/runs`}>{t("scenarios.runs.title")}</Link>
        </li>
      </ul>
      {scenario.can.archive && (
        <details className="mt-2">
          <summary>{t("scenarios.compare.copy")}</summary>
          <div className="mt-2">
            <RecordForm action={copyScenarioAction} fields={fields} texts={formTexts(t, t("scenarios.compare.copy"))} primary={false} />
          </div>
        </details>
      )}
    </section>
  );
}
