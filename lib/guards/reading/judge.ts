/** Offence → why it stands; `*` stands for anything. */
export type Exceptions = Readonly<Record<string, string>>;

/** What remains to be put right: offences that nothing excuses, and exceptions that excuse nothing any more. */
export function judge(offences: readonly string[], exceptions: Exceptions): string[] {
  const known = Object.keys(exceptions).map((text) => ({ text, fits: pattern(text) }));
  const unexcused = offences.filter((one) => !known.some(({ fits }) => fits.test(one)));
  const unneeded = known.filter(({ fits }) => !offences.some((one) => fits.test(one)));
  return [...unexcused, ...unneeded.map(({ text }) => `no longer an exception: ${text}`)];
}

const pattern = (text: string): RegExp =>
  new RegExp(
    `^${text
      .split("*")
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"))
      .join(".*")}$`,
    "s",
  );
