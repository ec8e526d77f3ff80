import { EntityForm } from "#components/form/entity-form";
import { withPriorities } from "#components/regions/indication-body";
import { PageHeader } from "#components/ui/page-header";
import { work } from "#lib/access/session";
import type { FieldSpec } from "#lib/forms/spec";
import { recordId, type PageProps } from "#lib/page-props";
import { indicateRegionAction } from "#lib/regions/actions";
import { indicationFields } from "#lib/regions/fields";

/** Asked back when the same wish stands already. */
const addTo: FieldSpec = { name: "addTo", label: "", kind: "hidden", value: "" };

/** Who speaks for one cluster is not asked for which. */
function adapt(spec: FieldSpec): FieldSpec {
  const only = spec.options?.length === 1 ? spec.options[0] : undefined;
  if (spec.name === "clusterId" && only) return { ...spec, kind: "hidden", value: only.value };
  return spec;
}

export default async function IndicateRegionPage({ searchParams }: PageProps) {
  const here = await work("region.indicate");
  const { t } = here;
  const regionId = recordId((await searchParams).region) || undefined;
  return (
    <>
      <PageHeader
        crumbs={[{ href: "/regions", label: t("regions.title") }]}
        title={t("regions.indicate")}
        lead={t("regions.indicateLead")}
      />
      <div className="section">
        <EntityForm
          here={here}
          entity="region"
          fields={indicationFields}
          action={indicateRegionAction}
          values={{ regionId }}
          submit="regions.indicate"
          adapt={(specs) => [...withPriorities(specs.map(adapt)), addTo]}
        />
      </div>
    </>
  );
}
