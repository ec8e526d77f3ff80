import type { ProgrammeItem } from "#lib/scenarios/programme/content";
import type { Differences } from "#lib/scenarios/releases/differences";
import { changeLines } from "#lib/scenarios/words/changes";
import type { Tongue } from "#lib/scenarios/words/naming";

/** What one release changed against the one before it, a sentence each, the gravest first. */
export function differenceLines(differences: Differences, tongue: Tongue): string[] {
  const { t, format, naming } = tongue;
  const event = (item: ProgrammeItem) => naming(item.candidate);
  const days = ({ startsOn, endsOn }: ProgrammeItem) =>
    startsOn === endsOn ? format.date(startsOn) : `${format.date(startsOn)}–${format.date(endsOn)}`;
  const nobody = t("scenarios.changes.noHost");
  return [
    ...differences.calledOff.map((item) =>
      t(item.status === "host_declined" ? "scenarios.changes.hostDeclined" : "scenarios.changes.calledOff", {
        event: event(item),
        reason: item.statusReason ?? "",
      }),
    ),
    ...changeLines(differences.plan, tongue),
    ...differences.days.map(({ before, after }) =>
      t("scenarios.changes.days", { event: event(after), from: days(before), to: days(after) }),
    ),
    ...differences.hosts.map(({ before, after }) =>
      t("scenarios.changes.host", { event: event(after), from: before.host?.name ?? nobody, to: after.host?.name ?? nobody }),
    ),
    ...differences.confirmed.map((item) => t("scenarios.changes.confirmed", { event: event(item) })),
    ...differences.unconfirmed.map((item) => t("scenarios.changes.unconfirmed", { event: event(item) })),
    ...differences.capacities.map(({ before, after }) =>
      t("scenarios.changes.capacity", { event: event(after), from: before.capacity, to: after.capacity }),
    ),
    ...differences.costs.map(({ before, after }) =>
      t("scenarios.changes.cost", { event: event(after), from: format.money(before.cost), to: format.money(after.cost) }),
    ),
  ];
}
