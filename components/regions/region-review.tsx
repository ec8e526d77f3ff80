import { EntityForm } from "#components/form/entity-form";
import { RecordForm } from "#components/form/record-form";
import { StateChip } from "#components/ui/chip";
import { Link } from "#components/ui/link";
import type { Work } from "#lib/access/session";
import type { FieldSpec } from "#lib/forms/spec";
import { formTexts } from "#lib/forms/texts";
import { enumOptions } from "#lib/forms/options";
import { key } from "#lib/i18n/translate";
import { decideRegionAction } from "#lib/decisions/actions";
import { regionDecisionFields } from "#lib/decisions/fields";
import { regionOutcomes } from "#lib/decisions/rules";
import { moveRegionAction } from "#lib/regions/actions";
import type { RegionPage } from "#lib/regions/queries";
import { reviewsNeeded } from "#lib/regions/rules";

type Props = { region: RegionPage; here: Work };

/** Where the region stands, what the reviewers say, and the next step for this person. */
export function RegionReview({ region, here }: Props) {
  const { t, format } = here;
  const at = region.status === "candidate" ? 0 : region.status === "in_review" ? 1 : 2;
  return (
    <>
      <ol className="steps">
        {(["candidate", "in_review", "decided"] as const).map((step, index) => (
          <li key={step} className={index < at ? "done" : undefined} aria-current={index === at ? "step" : undefined}>
            {t(`regions.steps.${step}`)}
          </li>
        ))}
      </ol>
      <p className={region.standing === "expired" ? "notice" : "muted"}>
        {region.standing === "approved" && !region.validUntil
          ? t("regions.sentence.approvedForGood")
          : t(`regions.sentence.${region.standing}`, { day: region.validUntil ? format.dayAtEnd(region.validUntil) : "" })}
      </p>
    </>
  );
}

export function ReviewAside({ region, here }: Props) {
  const { t } = here;
  return (
    <>
      {region.reviews && region.status !== "candidate" && <Results region={region} here={here} />}
      {region.can.decide && <Decide region={region} here={here} />}
      {region.can.sendToReview && <Move region={region} here={here} to="in_review" />}
      {region.can.suspend && (
        <details>
          <summary>{t("regions.suspend")}</summary>
          <div className="mt-3">
            <Move region={region} here={here} to="suspended" />
          </div>
        </details>
      )}
    </>
  );
}

function Results({ region, here: { t, locale } }: Props) {
  const { reviews } = region;
  if (!reviews) return null;
  const mean = reviews.mean?.toLocaleString(locale, { maximumFractionDigits: 2 });
  return (
    <section>
      <h2>{t("regions.review")}</h2>
      <p className="muted">
        {t("regions.roundNumber", { round: region.round })} ·{" "}
        {reviews.counted === null
          ? t("regions.reviewsIn", { count: reviews.count })
          : t("regions.reviewCount", { count: reviews.count, counted: reviews.counted })}
      </p>
      {mean && <p>{t("regions.mean", { mean })}</p>}
      {reviews.visible.length === 0 && reviews.count > 0 && <p className="muted">{t("regions.hidden")}</p>}
      <ul className="rows">
        {reviews.visible.map((review) => (
          <li key={review.id} className="!block">
            <p className="flex flex-wrap gap-2 items-baseline">
              <b>{review.reviewer}</b>
              <StateChip state={review.recommendation} label={t(key("enums.recommendation", review.recommendation))} />
            </p>
            <small className="block muted">
              {review.scores.map((score) => `${reviews.names.get(score.criterionId) ?? ""}: ${score.value}`).join(" · ")}
            </small>
            {[review.comment, review.conflictOfInterest].filter(Boolean).map((text) => (
              <p key={text}>{text}</p>
            ))}
          </li>
        ))}
      </ul>
      {region.can.review && (
        <Link className={reviews.mine ? "btn mt-3" : "btn primary mt-3"} href={`/regions/${region.id}/review`}>
          {t(reviews.mine ? "regions.editReview" : "regions.writeReview")}
        </Link>
      )}
    </section>
  );
}

function Decide({ region, here }: Props) {
  const { t } = here;
  const enough = (region.reviews?.counted ?? 0) >= reviewsNeeded;
  const outcomes = enumOptions(t, "decisionOutcome", regionOutcomes);
  const adapt = (specs: FieldSpec[]) =>
    specs
      .filter((spec) => spec.name !== "override" || !enough)
      .map((spec) => (spec.name === "outcome" ? { ...spec, options: outcomes } : spec));
  return (
    <section className="card">
      <h2 className="mb-3">{t("regions.decision")}</h2>
      <EntityForm
        here={here}
        entity="region"
        fields={regionDecisionFields}
        action={decideRegionAction}
        record={{ id: region.id, version: region.reading }}
        submit="regions.decide"
        primary={Boolean(region.reviews?.mine)}
        adapt={adapt}
      />
    </section>
  );
}

function Move({ region, here: { t }, to }: Props & { to: "in_review" | "suspended" }) {
  const fields: FieldSpec[] = [
    { name: "id", label: "", kind: "hidden", value: region.id },
    { name: "version", label: "", kind: "hidden", value: region.version },
    { name: "to", label: "", kind: "hidden", value: to },
    ...(to === "suspended" ? [{ name: "reason", label: t("regions.decisionReason"), required: true }] : []),
  ];
  const verb = to === "suspended" ? t("regions.suspend") : t("regions.sendToReview");
  return <RecordForm action={moveRegionAction} fields={fields} texts={formTexts(t, verb)} primary={to === "in_review"} />;
}
