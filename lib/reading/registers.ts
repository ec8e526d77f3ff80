const weighted = (digits: string, weights: number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11;

/** A number as registers keep it, of what people paste: "NIP: 526–025–09–95", "PL-526…" → its digits (or what else stands there). */
export const plainNumber = (typed: string): string =>
  typed
    .replace(/^\s*(NIP|REGON|VAT(-UE)?)(?=[\s:\d])[\s:]*/i, "")
    .replace(/^PL(?=[\s\p{Pd}]*\d)/iu, "")
    .replace(/[\s\p{Pd}\u00ad.]/gu, "");

/** True for a Polish tax number: ten digits, the last one being the checksum (modulo 11; 10 is never given out). */
export const isNip = (value: string): boolean =>
  /^\d{10}$/.test(value) && !/^0+$/.test(value) && weighted(value, [6, 5, 7, 2, 3, 4, 5, 6, 7]) === Number(value[9]);

const isShortRegon = (value: string): boolean => !/^0+$/.test(value) && weighted(value, [8, 9, 2, 3, 4, 5, 6, 7]) % 10 === Number(value[8]);

const isLongRegon = (value: string): boolean =>
  isShortRegon(value.slice(0, 9)) && weighted(value, [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]) % 10 === Number(value[13]);

/** True for a number of the Polish statistical register: 9 digits, or 14 for a local unit, each with its checksum (modulo 11, 10 as 0). */
export const isRegon = (value: string): boolean =>
  (/^\d{9}$/.test(value) && isShortRegon(value)) || (/^\d{14}$/.test(value) && isLongRegon(value));
