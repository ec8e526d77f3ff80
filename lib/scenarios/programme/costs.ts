import { formats, home, type ActivityType } from "#lib/scenarios/programme/settings";

export type Rate = { key: string; amount: number; upToKm: number | null };
/** One line of a cost estimate; `amount` is grosze a unit, `perSeat` lines are paid once for each seat. */
export type CostLine = { key: string; quantity: number; amount: number; perSeat: boolean };

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

/** The estimate of one activity from the office's price list; a price that is missing there counts as nothing. */
export function costLines(rates: Rate[], type: ActivityType, days: number, km: number | null): CostLine[] {
  const amountOf = (key: string) => rates.find((rate) => rate.key === key)?.amount ?? 0;
  const band = travel(rates, km);
  const line = (key: string, quantity: number, perSeat: boolean): CostLine => ({ key, quantity, amount: amountOf(key), perSeat });
  const shared = [line("organisation", 1, false), line("interpreting", days, false)];
  const seat = [
    { key: band?.key ?? "travel_far", quantity: 1, amount: band?.amount ?? 0, perSeat: true },
    line("accommodation", days, true),
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

/** Days on the spot before anybody edits them. */
export const daysOf = (type: ActivityType): number => formats[type].days;
