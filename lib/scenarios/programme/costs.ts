import type { CostLine } from "#db/schema/snapshots/activity";
import { formats, home, type ActivityType } from "#lib/scenarios/programme/settings";

export type Rate = { key: string; amount: number; upToKm: number | null };

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Kilometres from Wrocław along the great circle (haversine, radius 6371 km). */
export function distanceFromHome(latitude: number, longitude: number): number {
  const [a, b] = [radians(home.latitude), radians(latitude)];
  const half = (x: number) => Math.sin(x / 2) ** 2;
  const h = half(b - a) + Math.cos(a) * Math.cos(b) * half(radians(longitude - home.longitude));
  return Math.round(2 * 6371 * Math.asin(Math.sqrt(h)));
}

function travel(rates: Rate[], km: number | null): Rate | undefined {
  const bands = rates.filter((rate) => rate.upToKm !== null).sort((a, b) => (a.upToKm ?? 0) - (b.upToKm ?? 0));
  return bands.find((band) => km !== null && km <= (band.upToKm ?? 0)) ?? bands.at(-1);
}

/** Nights at the host's for so many days; nobody goes abroad and back for one day's work. */
export const nightsOf = (days: number): number => Math.max(1, days - 1);

/** The estimate of one activity from the office's price list; a price that is missing there counts as nothing. */
export function costLines(rates: Rate[], type: ActivityType, days: number, km: number | null): CostLine[] {
  const amountOf = (key: string) => rates.find((rate) => rate.key === key)?.amount ?? 0;
  const band = travel(rates, km);
  const line = (key: string, quantity: number, perSeat: boolean): CostLine => ({ key, quantity, amount: amountOf(key), perSeat });
  const shared = [line("organisation", 1, false), line("interpreting", days, false)];
  const seat = [
    { key: band?.key ?? "travel_far", quantity: 1, amount: band?.amount ?? 0, perSeat: true },
    line("accommodation", nightsOf(days), true),
    line("per_diem", days, true),
  ];
  return [...shared, ...(type === "workshop" ? [line("venue", days, false)] : []), ...seat];
}

/** Grosze: what an activity costs before anybody travels, and what each seat adds. */
export function costsOf(lines: CostLine[]): { fixedCost: number; seatCost: number } {
  const sum = (perSeat: boolean) =>
    lines.filter((line) => line.perSeat === perSeat).reduce((total, line) => total + line.quantity * line.amount, 0);
  return { fixedCost: sum(false), seatCost: sum(true) };
}

/** The lines an activity's costs are made of. One made before they were kept shows those of today's price list, where they still come to the same costs; else its two sums. */
export function linesOf(kept: CostLine[] | null, costs: { fixedCost: number; seatCost: number }, estimate: CostLine[]): CostLine[] {
  if (kept) return kept;
  const { fixedCost, seatCost } = costsOf(estimate);
  if (fixedCost === costs.fixedCost && seatCost === costs.seatCost) return estimate;
  return [
    { key: "shared", quantity: 1, amount: costs.fixedCost, perSeat: false },
    { key: "seat", quantity: 1, amount: costs.seatCost, perSeat: true },
  ];
}

/** Days on the spot before anybody edits them. */
export const daysOf = (type: ActivityType): number => formats[type].days;
