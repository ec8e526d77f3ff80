import { findPhoneNumbersInText, type CountryCode } from "libphonenumber-js";

const home: CountryCode = "PL";
const fewestDigits = 6;
const digitsOf = (text: string) => text.replace(/\D/g, "");

/** True for text with a telephone number in it; it is kept as it was typed, with words and extensions. */
export const isPhone = (typed: string): boolean => digitsOf(typed).length >= fewestDigits;

/** What finds the numbers in a text: the digits of each with and without its country's code and its zero. */
export function phoneKeys(typed: string): string[] {
  const known = findPhoneNumbersInText(typed, { defaultCountry: home, extended: true }).flatMap(({ number }) => [
    digitsOf(number.number),
    String(number.nationalNumber),
    digitsOf(number.formatNational()),
  ]);
  const written = typed.split(/[,;/\p{L}]+/u).map(digitsOf);
  return [...new Set([...known, ...written])].filter((digits) => digits.length >= fewestDigits);
}
