import addressparser from "nodemailer/lib/addressparser/index.js";

const plain = /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;".]+$/;

/** Addresses in what was pasted ("Anna <anna@urzad.pl>; jan@urzad.pl"), without names and decoration, in lower case. */
export function readEmails(typed: string): string[] {
  const bare = typed.replace(/mailto:/gi, "").trim();
  return addressparser(bare, { flatten: true })
    .map(({ address }) =>
      address
        .trim()
        .replace(/[.,;]+$/, "")
        .toLowerCase(),
    )
    .filter((address) => plain.test(address) && address.length <= 254);
}

/** The one address in what was pasted; null when there is none, or more than one. */
export function readEmail(typed: string): string | null {
  const [first, second] = readEmails(typed);
  return first && !second ? first : null;
}
