import { EntityForm } from "#components/form/entity-form";
import { RecordForm } from "#components/form/record-form";
import { costSpecs } from "#components/scenarios/programme/cost-specs";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import type { FieldSpec } from "#lib/forms/spec";
import { recordOptions } from "#lib/forms/options";
import { key } from "#lib/i18n/translate";
import { formTexts } from "#lib/forms/texts";
import { editActivityAction, priceActivityAction } from "#lib/scenarios/actions";
import { activityFields } from "#lib/scenarios/fields";
import { costsToEdit, getActivity, hostOptions, readEvent } from "#lib/scenarios/programme/queries";
import { recordId } from "#lib/page-props";

type Props = { params: Promise<{ id: string; activity: string }> };

export default async function ActivityPage({ params }: Props) {
  const here = await work("scenario.edit");
  const { actor, t, locale } = here;
  const { id, activity } = await params;
  const { programme, item } = page(() => readEvent(actor, recordId(id), recordId(activity)));
  // What is changed is the activity as it stands, whatever the last release says of it.
  const record = page(() => getActivity(actor, item.id));
  const costs = page(() => costsToEdit(actor, record));
  const hosts = recordOptions(page(() => hostOptions(actor, item.region.id, record.hostId)));
  const nearby = (specs: FieldSpec[]) => specs.map((spec) => (spec.name === "hostId" ? { ...spec, options: hosts } : spec));
  const title = `${t(key("enums.activityType", item.type))}, ${item.region[locale]}`;
  return (
    <>
      <PageHeader crumbs={[{ href: `/scenarios/${id}`, label: programme.content.title }]} title={title} />
      <div className="section">
        <EntityForm
          here={here}
          entity="scenario"
          fields={activityFields}
          action={editActivityAction}
          record={record}
          back={`/scenarios/${id}`}
          adapt={nearby}
        />
      </div>
      {costs && (
        <section className="section">
          <h2>{t("scenarios.costs")}</h2>
          <p className="muted small mb-3">{t("scenarios.costsLead")}</p>
          <RecordForm
            action={priceActivityAction}
            fields={costSpecs(record, costs, here)}
            texts={formTexts(t, t("scenarios.saveCosts"))}
            primary={false}
          />
        </section>
      )}
    </>
  );
}
