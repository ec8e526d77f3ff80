import { recommendations } from "#db/enums";
import { RecordForm } from "#components/form/record-form";
import type { Work } from "#lib/access/session";
import type { FieldSpec } from "#lib/forms/spec";
import { formTexts } from "#lib/forms/texts";
import { enumOptions } from "#lib/forms/options";
import { saveReviewAction } from "#lib/regions/actions";
import type { RegionPage } from "#lib/regions/queries";

/** One's own review: a score and, from 3 on, its evidence for each criterion; a recommendation; a conflict of interest. */
export function ReviewForm({ region, here: { t, locale } }: { region: RegionPage; here: Work }) {
  const mine = region.reviews?.mine;
  const options = region.evidence.map((one) => ({ value: String(one.id), label: `${one.claim} (${one.strength}/3)` }));
  const scores = region.criteria.flatMap((criterion): FieldSpec[] => {
    const name = locale === "pl" ? criterion.namePl : criterion.nameEn;
    const score = mine?.scores.find((one) => one.criterionId === criterion.id);
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
      },
    ];
  });
  const fields: FieldSpec[] = [
    { name: "regionId", label: "", kind: "hidden", value: region.id },
    ...scores,
    {
      name: "recommendation",
      label: t("regions.recommendation"),
      kind: "radios",
      value: mine?.recommendation,
      options: enumOptions(t, "recommendation", recommendations),
      required: true,
    },
    { name: "comment", label: t("regions.comment"), kind: "textarea", value: mine?.comment },
    {
      name: "conflictOfInterest",
      label: t("regions.conflictOfInterest"),
      hint: t("regions.conflictHint"),
      value: mine?.conflictOfInterest,
    },
  ];
  return (
    <div className="review">
      <RecordForm action={saveReviewAction} fields={fields} texts={formTexts(t, t("regions.saveReview"))} />
    </div>
  );
}
