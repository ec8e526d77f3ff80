import { RecordForm } from "#components/form/record-form";
import { StateChip } from "#components/ui/chip";
import { Link } from "#components/ui/link";
import type { Work } from "#lib/access/session";
import type { FieldSpec } from "#lib/forms/spec";
import { formTexts } from "#lib/forms/texts";
import { enumOptions } from "#lib/forms/options";
import { key } from "#lib/i18n/translate";
import { addReserveAction, answerSeatAction, giveBackSeatAction, nominateAction, withdrawReserveAction } from "#lib/scenarios/actions";
import type { ProgrammeItem, Seat } from "#lib/scenarios/programme/content";
import type { ScenarioPage } from "#lib/scenarios/programme/page-view";
import type { Candidate, Named } from "#lib/scenarios/seats/candidates";
import type { Seating } from "#lib/scenarios/seats/seating";
import { topicNumber } from "#lib/topics/rules";

type Props = { item: ProgrammeItem; scenario: ScenarioPage; here: Work };
type RowProps = { row: Seat; seating: Seating; here: Work };

/** Who goes: seats with the people named for them, the reserve in order, who declined; the forms for those who may name. */
export function Seats({ item, scenario, here }: Props) {
  const { t, actor } = here;
  const { seating } = scenario;
  const about = seating.items.get(item.id);
  const isMine = (clusterId: number) => actor.clusterIds.includes(clusterId);
  const concerns = [...item.seats, ...item.reserve].some((row) => isMine(row.clusterId));
  const isWorrying = (about?.orphans.length ?? 0) > 0 || item.seats.some((row) => seating.rows.get(row.id)?.overlaps.length);
  return (
    <details className="seats min-w-0 max-w-full" open={concerns || isWorrying}>
      <summary>
        {t("scenarios.participants")}: {item.seats.filter((seat) => seat.personId !== null).length}/{item.seats.length}
        {item.reserve.length > 0 && `, ${t("scenarios.reserve.count", { count: item.reserve.length })}`}
      </summary>
      {about?.orphans.map((topic) => (
        <p key={topic.id} className="notice my-2 break-words">
          {t("scenarios.orphaned", { topic: `${topicNumber(topic.number)} ${topic.title}` })}
        </p>
      ))}
      <ul className="rows">
        {item.seats.map((row) => (
          <li key={row.id} id={`seat-${row.id}`} className="!block">
            <Who row={row} here={here} />
            <Overlaps row={row} seating={seating} here={here} />
            <SeatForms row={row} seating={seating} here={here} />
          </li>
        ))}
        {item.declined.map((row) => (
          <li key={row.id} id={`seat-${row.id}`} className="!block">
            <Who row={row} here={here} />
          </li>
        ))}
      </ul>
      <Reserve item={item} seating={seating} here={here} />
    </details>
  );
}

function Who({ row, here: { t } }: { row: Seat; here: Work }) {
  const nobody = row.status === "declined" ? "scenarios.placeGiven" : row.status ? "scenarios.namedUnseen" : "scenarios.noPerson";
  return (
    <p className="flex flex-wrap gap-x-2 items-baseline">
      <Link href={`/clusters/${row.clusterId}`}>{row.cluster}</Link>
      <span className={row.person ? undefined : "muted"}>{row.person ?? t(nobody)}</span>
      {row.status && row.status !== "reserve" && <StateChip state={row.status} label={t(key("enums.participantStatus", row.status))} />}
    </p>
  );
}

const Overlaps = ({ row, seating }: RowProps) =>
  seating.rows.get(row.id)?.overlaps.map((line) => (
    <p key={line} className="notice my-2 break-words">
      {line}
    </p>
  ));

const hidden = (name: string, value: string | number): FieldSpec => ({ name, label: "", kind: "hidden", value });
const identity = (row: Seat): FieldSpec[] => [hidden("id", row.id), hidden("version", row.version)];

/** One's own seat lies open, so that an error is seen without scripts too; the office opens the one it works on. */
function SeatForms({ row, seating, here }: RowProps) {
  const { t, actor } = here;
  const may = seating.rows.get(row.id);
  if (!may?.canName) return null;
  const people = seating.people.get(row.clusterId) ?? [];
  const isMine = actor.clusterIds.includes(row.clusterId);
  const name = [...identity(row), ...whoFields(people, seating.organisations.get(row.clusterId) ?? [], here, row.personId)];
  const status: FieldSpec = {
    name: "status",
    label: t("scenarios.seatStatus"),
    hint: t("scenarios.answerHint"),
    kind: "select",
    value: row.status,
    options: enumOptions(t, "participantStatus", may.answers),
    required: true,
  };
  return (
    <>
      {may.answers.length > 0 && (
        <Fold label={t("scenarios.answer")} about={row.cluster} open={isMine}>
          <RecordForm
            action={answerSeatAction}
            fields={[...identity(row), status]}
            texts={formTexts(t, t("scenarios.answer"))}
            primary={false}
          />
        </Fold>
      )}
      <Fold
        label={t(row.personId === null ? "scenarios.namePerson" : "scenarios.otherPerson")}
        about={row.cluster}
        open={isMine && row.personId === null}
      >
        <RecordForm action={nominateAction} fields={name} texts={formTexts(t, t("scenarios.saveSeat"))} primary={false} />
      </Fold>
      {may.canGiveBack && (
        <Fold label={t("scenarios.giveBack")} about={row.cluster}>
          <p className="small muted mb-2">{t("scenarios.giveBackHint")}</p>
          <RecordForm action={giveBackSeatAction} fields={identity(row)} texts={formTexts(t, t("scenarios.giveBack"))} primary={false} />
        </Fold>
      )}
    </>
  );
}

function Fold({ label, about, open, children }: { label: string; about: string; open?: boolean; children: React.ReactNode }) {
  return (
    <details open={open}>
      <summary className="small">
        {label}
        <span className="sr-only"> {about}</span>
      </summary>
      <div className="my-2">{children}</div>
    </details>
  );
}

/** Somebody from the list, or a delegate by name. */
function whoFields(people: Candidate[], organisations: Named[], { t }: Work, value: number | null = null): FieldSpec[] {
  const label = ({ name, term }: Candidate) => (term ? `${name} (${t(key("enums.termRole", term))})` : name);
  const listed = people.map((one) => ({ value: String(one.id), label: label(one) }));
  const from = organisations.map(({ id, name }) => ({ value: String(id), label: name }));
  return [
    {
      name: "personId",
      label: t("scenarios.person"),
      kind: "select",
      value,
      options: listed,
      ...(value === null ? {} : { hint: t("scenarios.takeOffHint") }),
    },
    { name: "fullName", label: t("scenarios.delegate"), hint: t("scenarios.delegateHint"), condition: t("scenarios.neededForNew") },
    { name: "email", label: t("scenarios.delegateEmail"), kind: "email" },
    ...(from.length > 0
      ? [
          {
            name: "organisationId",
            label: t("scenarios.delegateFrom"),
            kind: "select" as const,
            options: from,
            hint: t("scenarios.delegateFromHint"),
          },
        ]
      : []),
  ];
}

type ReserveProps = { item: ProgrammeItem; seating: Seating; here: Work };

/** Who waits, in the order in which they would move up. */
function Reserve({ item, seating, here }: ReserveProps) {
  const { t } = here;
  const reserveFor = seating.items.get(item.id)?.reserveFor ?? [];
  if (item.reserve.length === 0 && reserveFor.length === 0) return null;
  return (
    <>
      <h4 className="mt-3 font-semibold">{t("scenarios.reserve.title")}</h4>
      {item.reserve.length === 0 && <p className="muted small">{t("scenarios.reserve.empty")}</p>}
      <ol className="rows">
        {item.reserve.map((row, index) => (
          <li key={row.id} id={`seat-${row.id}`} className="!block">
            <div className="flex gap-2 items-baseline">
              <span className="muted shrink-0">{index + 1}.</span>
              <Who row={row} here={here} />
            </div>
            <Overlaps row={row} seating={seating} here={here} />
            {seating.rows.get(row.id)?.canWithdraw && (
              <Fold label={t("scenarios.reserve.withdraw")} about={row.person ?? row.cluster}>
                <RecordForm
                  action={withdrawReserveAction}
                  fields={identity(row)}
                  texts={formTexts(t, t("scenarios.reserve.withdraw"))}
                  primary={false}
                />
              </Fold>
            )}
          </li>
        ))}
      </ol>
      {reserveFor.length > 0 && <ReserveForm item={item} seating={seating} here={here} clusters={reserveFor} />}
    </>
  );
}

function ReserveForm({ item, seating, here, clusters }: ReserveProps & { clusters: Named[] }) {
  const { t, locale } = here;
  const [only] = clusters.length === 1 ? clusters : [];
  const all = <T extends { id: number; name: string }>(lists: Map<number, T[]>): T[] =>
    clusters
      .flatMap((cluster) => (lists.get(cluster.id) ?? []).map((one) => (only ? one : { ...one, name: `${one.name}, ${cluster.name}` })))
      .filter((one, at, rows) => rows.findIndex((other) => other.id === one.id) === at);
  const cluster: FieldSpec = only
    ? hidden("clusterId", only.id)
    : {
        name: "clusterId",
        label: t("scenarios.reserve.cluster"),
        kind: "select",
        options: clusters.map(({ id, name }) => ({ value: String(id), label: name })),
        required: true,
      };
  const fields = [hidden("id", item.id), cluster, ...whoFields(all(seating.people), all(seating.organisations), here)];
  return (
    <Fold label={t("scenarios.reserve.add")} about={`${t(`scenarios.short.${item.type}`)}, ${item.region[locale]}`}>
      <p className="small muted mb-2">{t("scenarios.reserve.hint")}</p>
      <RecordForm action={addReserveAction} fields={fields} texts={formTexts(t, t("scenarios.reserve.add"))} primary={false} />
    </Fold>
  );
}
