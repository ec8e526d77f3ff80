import { RecordForm } from "#components/form/record-form";
import { Link } from "#components/ui/link";
import type { Work } from "#lib/access/session";
import type { FieldSpec } from "#lib/forms/spec";
import { formTexts } from "#lib/forms/texts";
import { withdrawEntryAction } from "#lib/meetings/actions";
import type { Offspring } from "#lib/meetings/births/offspring";

type Props = { meetingId: number; entry: { id: number; version: number }; offspring: Offspring | null; here: Work };

/** Takes a line back, and asks whether what it gave birth to goes with it. */
export function WithdrawEntry({ meetingId, entry: { id, version }, offspring, here: { t } }: Props) {
  const hidden = Object.entries({ id, version, meetingId }).map(([name, value]) => ({ name, label: "", kind: "hidden" as const, value }));
  const also: FieldSpec = {
    ...{ name: "also", kind: "radios", required: true },
    label: t("meetings.also.withdraw", { name: offspring?.name ?? "" }),
    options: (["yes", "no"] as const).map((value) => ({
      value,
      label: t(`meetings.also.${value === "yes" ? "withdrawYes" : "withdrawNo"}`),
    })),
  };
  const reason: FieldSpec = { name: "reason", label: t("meetings.also.reason"), value: t("meetings.also.reasonValue") };
  const asked = offspring?.canWithdraw ? [also, ...(offspring.entity === "topic" ? [reason] : [])] : [];
  return (
    <aside>
      {offspring && (
        <p className="mb-3">
          {t("meetings.born")} {offspring.href ? <Link href={offspring.href}>{offspring.name}</Link> : <span>{offspring.name}</span>}
        </p>
      )}
      {offspring && !offspring.canWithdraw && <p className="small muted mb-3">{t("meetings.bornStays")}</p>}
      <RecordForm
        action={withdrawEntryAction}
        fields={[...hidden, ...asked]}
        texts={formTexts(t, t("meetings.withdraw"))}
        primary={false}
      />
      <p className="small muted mt-3">{t("meetings.withdrawHint")}</p>
    </aside>
  );
}
