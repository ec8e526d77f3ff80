const multiples: Record<string, number> = { "": 1, tys: 1_000, mln: 1_000_000 };

/** "1 234", "1.234" or "1234", then at most two decimals; the decimal mark is the last one, unless three digits follow it. */
const amount = /^(\d{1,3}(?:[., ]\d{3})+|\d+)(?:[.,](\d{1,2}|[-–—]))?$/;

/** An amount as people write it and as Grono prints it ("1 234,50 zł", "1.234,50", "1,234.50 PLN", "12 tys. zł") as whole grosze; null when it is none. */
export function readMoney(typed: string): number | null {
  const value = typed
    .replace(/\s+/g, " ")
    .trim()
    .replace(/\s?(zł(otych)?\.?|PLN)$/i, "")
    .replace(/^PLN\s?/i, "");
  const [, digits = "", unit = ""] = /^(.*?)\s?(tys|mln)?\.?$/i.exec(value) ?? [];
  const match = amount.exec(digits.trim());
  if (!match) return null;
  const whole = (match[1] ?? "").replace(/\D/g, "");
  const decimals = (match[2] ?? "").replace(/\D/g, "").padEnd(2, "0");
  const grosze = Math.round(Number(`${whole}${decimals}`) * (multiples[unit.toLowerCase()] ?? 1));
  return whole.length <= 10 && grosze < 1e14 ? grosze : null;
}
