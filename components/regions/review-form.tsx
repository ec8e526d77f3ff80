import { RecordForm } from "#components/form/record-form";
import type { Work } from "#lib/access/session";
import type { FieldSpec } from "#lib/forms/spec";
import { formTexts } from "#lib/forms/texts";
import { formOf } from "#lib/records/form";
import { saveReviewAction } from "#lib/regions/actions";
import { reviewFields } from "#lib/regions/fields";
import type { RegionPage } from "#lib/regions/queries";

/** One's own review: a score and, from 3 on, its evidence for each criterion; a recommendation; a conflict of interest. */
export function ReviewForm({ region, here }: { region: RegionPage; here: Work }) {
  const { t } = here;
  const fields: FieldSpec[] = [
    { name: "regionId", label: "", kind: "hidden", value: region.id },
    ...scoreFields(region, here),
    ...formOf("regions", reviewFields, here, () => [], region.reviews?.mine ?? {}),
  ];
  return (
    <div className="review">
      <RecordForm action={saveReviewAction} fields={fields} texts={formTexts(t, t("regions.saveReview"))} />
    </div>
  );
}

function scoreFields({ criteria, evidence, reviews }: RegionPage, { t, locale }: Work): FieldSpec[] {
  const options = evidence.map((one) => ({ value: String(one.id), label: `${one.claim} (${one.strength}/3)` }));
  return criteria.flatMap((criterion) => {
    const name = locale === "pl" ? criterion.namePl : criterion.nameEn;
    const score = reviews?.mine?.scores.find((one) => one.criterionId === criterion.id);
    return [
      {
        name: `score-${criterion.id}`,
        label: name,
        hint: criterion.guidance ?? t("regions.scoreHint"),
        kind: "radios",
        value: score?.value ?? "",
        options: ["0", "1", "2", "3", "4"].map((value) => ({ value, label: value })),
        required: true,
      },
      {
        name: `evidence-${criterion.id}`,
        label: t("regions.scoreEvidence", { criterion: name }),
        kind: "select",
        value: score?.evidenceId,
        options,
        condition: t("regions.neededFromThree"),
      },
    ];
  });
}
