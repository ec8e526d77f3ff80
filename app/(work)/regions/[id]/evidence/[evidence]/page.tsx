import { ArchiveForm } from "#components/form/archive-form";
import { RecordForm } from "#components/form/record-form";
import { EvidenceForm } from "#components/regions/part-form";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import { formTexts } from "#lib/forms/texts";
import { archiveEvidenceAction, checkEvidenceAction } from "#lib/regions/actions";
import { getEvidence } from "#lib/regions/evidence/queries";
import { getRegion } from "#lib/regions/queries";
import { recordId } from "#lib/page-props";

type Props = { params: Promise<{ id: string; evidence: string }> };

export default async function EvidencePage({ params }: Props) {
  const here = await work("region.edit");
  const { actor, t } = here;
  const { id, evidence } = await params;
  const [region, one] = page(() => [getRegion(actor, recordId(id)), getEvidence(actor, recordId(evidence))] as const);
  const which = (["id", "version"] as const).map((name) => ({ name, label: "", kind: "hidden" as const, value: one[name] }));
  return (
    <>
      <PageHeader crumbs={[{ href: `/regions/${region.id}`, label: region.name }]} title={t("regions.editEvidence")} />
      <div className="columns">
        <EvidenceForm here={here} regionId={region.id} evidence={one} />
        <aside>
          <RecordForm action={checkEvidenceAction} fields={which} texts={formTexts(t, t("regions.checkEvidence"))} primary={false} />
          <ArchiveForm action={archiveEvidenceAction} id={one.id} version={one.version} archived={one.archivedAt !== null} t={t} />
        </aside>
      </div>
    </>
  );
}
