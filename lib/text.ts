const alphabet = "aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż";
const rank = new Map([...alphabet].map((letter, index) => [letter, String.fromCharCode(0x4e00 + index)]));

/** Text as the database keeps it: NFC, line feeds, no NUL, well-formed, trimmed; blank gives "". */
export function clean(value: string): string {
  return value.toWellFormed().normalize("NFC").replace(/\r\n?/g, "\n").replaceAll("\0", "").trim();
}

/** Lower case without marks, ł as l: "Łódź" → "lodz". */
export function fold(value: string): string {
  return value.toLowerCase().replaceAll("ł", "l").normalize("NFD").replace(/\p{M}/gu, "");
}

/** A key whose plain byte order is the Polish alphabet, regardless of case, numbers by value. */
export function sortKey(value: string): string {
  const spaced = value
    .toLowerCase()
    .normalize("NFC")
    .replace(/[„”"'’()«»–-]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return spaced
    .replace(/\d+/g, (digits) => digits.padStart(12, "0"))
    .replace(/\p{L}/gu, (letter) => rank.get(letter) ?? rank.get(fold(letter)[0] ?? "") ?? letter);
}
