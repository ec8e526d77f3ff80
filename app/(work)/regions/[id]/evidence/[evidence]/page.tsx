import { RecordForm } from "#components/form/record-form";
import { regionName } from "#components/regions/region-body";
import { EvidenceForm } from "#components/regions/evidence-form";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import { formTexts } from "#lib/forms/texts";
import { archiveEvidenceAction, checkEvidenceAction } from "#lib/regions/actions";
import { getEvidence, getRegion } from "#lib/regions/queries";

type Props = { params: Promise<{ id: string; evidence: string }> };

export default async function EvidencePage({ params }: Props) {
  const here = await work("region.edit");
  const { actor, t, locale } = here;
  const { id, evidence } = await params;
  const [region, one] = page(() => [getRegion(actor, Number(id)), getEvidence(actor, Number(evidence))] as const);
  const which = [
    { name: "id", label: "", kind: "hidden" as const, value: one.id },
    { name: "version", label: "", kind: "hidden" as const, value: one.version },
  ];
  return (
    <>
      <PageHeader crumbs={[{ href: `/regions/${region.id}`, label: regionName(region, locale) }]} title={t("regions.editEvidence")} />
      <div className="columns">
        <EvidenceForm regionId={region.id} here={here} evidence={one} />
        <aside>
          <RecordForm action={checkEvidenceAction} fields={which} texts={formTexts(t, t("regions.checkEvidence"))} primary={false} />
          <RecordForm action={archiveEvidenceAction} fields={which} texts={formTexts(t, t("actions.archive"))} primary={false} />
        </aside>
      </div>
    </>
  );
}
