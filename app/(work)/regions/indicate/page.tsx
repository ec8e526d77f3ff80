import { RecordForm } from "#components/form/record-form";
import { PageHeader } from "#components/ui/page-header";
import { work } from "#lib/access/session";
import { clusterOptions, themeOptions } from "#lib/clusters/queries";
import type { FieldSpec } from "#lib/forms/spec";
import { formTexts } from "#lib/forms/texts";
import { recordOptions } from "#lib/forms/options";
import type { PageProps } from "#lib/page-props";
import { indicateRegionAction } from "#lib/regions/actions";
import { regionOptions } from "#lib/regions/options";

export default async function IndicateRegionPage({ searchParams }: PageProps) {
  const { actor, t } = await work("region.indicate");
  const { region } = await searchParams;
  const clusters = recordOptions(clusterOptions(actor));
  const only = clusters.length === 1 ? clusters[0] : undefined;
  const fields: FieldSpec[] = [
    only
      ? { name: "clusterId", label: "", kind: "hidden", value: only.value }
      : { name: "clusterId", label: t("regions.cluster"), kind: "select", options: clusters, required: true },
    {
      name: "regionId",
      label: t("regions.name"),
      kind: "select",
      options: recordOptions(regionOptions(actor)),
      value: typeof region === "string" ? region : null,
    },
    { name: "asSaid", label: t("regions.asSaid"), hint: t("regions.asSaidHint") },
    { name: "themeId", label: t("regions.theme"), kind: "select", options: recordOptions(themeOptions(actor)) },
    { name: "learn", label: t("regions.learn"), hint: t("topics.learningQuestionHint"), kind: "textarea" },
    { name: "reason", label: t("regions.reason"), kind: "textarea" },
    {
      name: "priority",
      label: t("regions.priority"),
      kind: "radios",
      value: "2",
      options: ["1", "2", "3"].map((value) => ({ value, label: value })),
      required: true,
    },
  ];
  return (
    <>
      <PageHeader
        crumbs={[{ href: "/regions", label: t("regions.title") }]}
        title={t("regions.indicate")}
        lead={t("regions.indicateLead")}
      />
      <div className="section">
        <RecordForm
          action={indicateRegionAction}
          fields={fields}
          texts={formTexts(t, t("regions.indicate"))}
          requestId={crypto.randomUUID()}
        />
      </div>
    </>
  );
}
