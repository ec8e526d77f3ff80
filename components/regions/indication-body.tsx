import { EntityForm } from "#components/form/entity-form";
import { RecordForm } from "#components/form/record-form";
import { PageHeader } from "#components/ui/page-header";
import type { Work } from "#lib/access/session";
import type { FieldSpec } from "#lib/forms/spec";
import { formTexts } from "#lib/forms/texts";
import { editIndicationAction, unmatchIndicationAction, withdrawIndicationAction } from "#lib/regions/actions";
import { correctedFields, wishWithdrawalFields } from "#lib/regions/fields";
import type { IndicationPage } from "#lib/regions/indications/queries";

type Props = { indication: IndicationPage; here: Work };

const priorities = ["1", "2", "3"].map((value) => ({ value, label: value }));

/** The importance of a wish is chosen, not typed. */
export const withPriorities = (specs: FieldSpec[]): FieldSpec[] =>
  specs.map((spec) => (spec.name === "priority" ? { ...spec, kind: "radios", options: priorities } : spec));

/** A wish of a cluster: corrected, taken back, or taken off the region it was matched to. */
export function IndicationBody({ indication, here }: Props) {
  const { t } = here;
  const { clusterId, cluster, region, can } = indication;
  const back = `/clusters/${clusterId}`;
  return (
    <>
      <PageHeader
        crumbs={[{ href: back, label: cluster }]}
        title={t("regions.correctWish")}
        lead={[indication.asSaid, region ?? t("regions.noRegionYet")].filter((one, at, all) => all.indexOf(one) === at).join(" → ")}
      />
      <div className="columns">
        <div>
          {can.correct && (
            <EntityForm
              here={here}
              entity="region"
              fields={correctedFields}
              action={editIndicationAction}
              record={indication}
              submit="regions.saveWish"
              back={back}
              adapt={withPriorities}
            />
          )}
        </div>
        <aside>
          {can.unmatch && <Unmatch indication={indication} here={here} />}
          {can.withdraw && <Withdraw indication={indication} here={here} />}
        </aside>
      </div>
    </>
  );
}

function Unmatch({ indication, here: { t } }: Props) {
  const which = (["id", "version"] as const).map((name) => ({ name, label: "", kind: "hidden" as const, value: indication[name] }));
  return (
    <section>
      <p className="muted small">{t("regions.unmatchLead")}</p>
      <RecordForm action={unmatchIndicationAction} fields={which} texts={formTexts(t, t("regions.unmatch"))} primary={false} />
    </section>
  );
}

/** Whoever speaks for the cluster needs no other person's word. */
function Withdraw({ indication, here }: Props) {
  const { id, version, isOwn } = indication;
  const adapt = (specs: FieldSpec[]) =>
    specs.flatMap((spec) => (spec.name !== "requestedBy" ? [spec] : isOwn ? [] : [{ ...spec, required: true }]));
  return (
    <details className="mt-4">
      <summary>{here.t("regions.withdrawWish")}</summary>
      <div className="mt-3">
        <EntityForm
          here={here}
          entity="region"
          fields={wishWithdrawalFields}
          action={withdrawIndicationAction}
          record={{ id, version }}
          submit="regions.withdrawWish"
          back={`/clusters/${indication.clusterId}`}
          primary={false}
          adapt={adapt}
        />
      </div>
    </details>
  );
}
