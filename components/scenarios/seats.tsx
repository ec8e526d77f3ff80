import { participantStatuses } from "#db/enums";
import { RecordForm } from "#components/form/record-form";
import { StateChip } from "#components/ui/chip";
import type { Work } from "#lib/access/session";
import type { FieldSpec } from "#lib/forms/spec";
import { formTexts } from "#lib/forms/texts";
import { enumOptions, recordOptions } from "#lib/i18n/options";
import { key } from "#lib/i18n/translate";
import { nominateAction } from "#lib/scenarios/actions";
import type { ProgrammeItem, Seat } from "#lib/scenarios/content";
import type { ScenarioPage } from "#lib/scenarios/page-view";
import { seatOptions } from "#lib/scenarios/queries";

type Props = { item: ProgrammeItem; scenario: ScenarioPage; here: Work };

/** Who goes: one seat a cluster, with the person named for it, and the form for those who may name. */
export function Seats({ item, scenario, here }: Props) {
  const { t, actor } = here;
  const mine = item.seats.filter((seat) => scenario.can.nominate(seat.clusterId)).map((seat) => seat.clusterId);
  const options = seatOptions(actor, mine);
  return (
    <details className="seats" open={item.seats.some((seat) => actor.clusterIds.includes(seat.clusterId))}>
      <summary>
        {t("scenarios.participants")}: {item.seats.filter((seat) => seat.personId !== null).length}/{item.seats.length}
      </summary>
      <ul className="rows">
        {item.seats.map((seat) => (
          <li key={seat.id} id={`seat-${seat.id}`} className="!block">
            <p className="flex flex-wrap gap-2 items-baseline">
              <a href={`/clusters/${seat.clusterId}`}>{seat.cluster}</a>
              <span className="muted">{seat.person ?? t("scenarios.noPerson")}</span>
              {seat.status && <StateChip state={seat.status} label={t(key("enums.participantStatus", seat.status))} />}
            </p>
            {options.has(seat.clusterId) && <SeatForm seat={seat} options={options.get(seat.clusterId) ?? []} here={here} />}
          </li>
        ))}
      </ul>
    </details>
  );
}

function SeatForm({ seat, options, here: { t, actor } }: { seat: Seat; options: { id: number; name: string }[]; here: Work }) {
  const statuses = actor.role === "coordinator" ? (["nominated", "confirmed", "declined"] as const) : participantStatuses;
  const fields: FieldSpec[] = [
    { name: "id", label: "", kind: "hidden", value: seat.id },
    { name: "version", label: "", kind: "hidden", value: seat.version },
    { name: "personId", label: t("scenarios.person"), kind: "select", value: seat.personId, options: recordOptions(options) },
    {
      name: "status",
      label: t("scenarios.seatStatus"),
      kind: "select",
      value: seat.status ?? "nominated",
      options: enumOptions(t, "participantStatus", statuses),
      required: true,
    },
  ];
  return (
    <details>
      <summary>
        {t("scenarios.saveSeat")}
        <span className="sr-only"> {seat.cluster}</span>
      </summary>
      <div className="mt-2">
        <RecordForm action={nominateAction} fields={fields} texts={formTexts(t, t("scenarios.saveSeat"))} primary={false} />
      </div>
    </details>
  );
}
