/** An exact fraction in lowest terms, den > 0. */
export type Rational = { readonly num: bigint; readonly den: bigint };

export const ZERO: Rational = { num: 0n, den: 1n };

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** num / den in lowest terms; den must not be 0. */
export function fraction(num: bigint, den: bigint): Rational {
  if (den === 1n) return { num, den };
  const common = gcd(num, den < 0n ? -den : den) * (den < 0n ? -1n : 1n);
  return { num: num / common, den: den / common };
}

/** The smallest whole number that makes whole numbers of all of them. */
export const commonDenominator = (all: Rational[]): bigint => all.reduce((sum, { den }) => (sum / gcd(sum, den)) * den, 1n);

export function plus(a: Rational, b: Rational): Rational {
  return a.den === b.den ? fraction(a.num + b.num, a.den) : fraction(a.num * b.den + b.num * a.den, a.den * b.den);
}

export const minus = (a: Rational, b: Rational): Rational => plus(a, { num: -b.num, den: b.den });
export const times = (a: Rational, factor: bigint): Rational => fraction(a.num * factor, a.den);
export const over = (a: Rational, b: Rational): Rational => fraction(a.num * b.den, a.den * b.num);

/** Negative, zero or positive, as a is less than, equal to or greater than b. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.num * b.den - b.num * a.den;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** "7", "-1/3": what `parseRational` reads back. */
export const show = (a: Rational): string => (a.den === 1n ? `${a.num}` : `${a.num}/${a.den}`);

/** The exact value of "12", "12.50" or "1/3"; null when the text is none of these. */
export function parseRational(text: string): Rational | null {
  const match = /^(-?\d+)(?:\.(\d+)|\/(\d+))?$/.exec(text.trim());
  if (!match) return null;
  const [, whole = "0", decimals, den] = match;
  if (den !== undefined) return BigInt(den) === 0n ? null : fraction(BigInt(whole), BigInt(den));
  return decimals === undefined ? { num: BigInt(whole), den: 1n } : fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}
