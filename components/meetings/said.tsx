import { partsOf, type KnownNames, type Sign } from "#lib/meetings/log/marks";

const classes: Record<Sign, string> = { "@": "named", "#": "named theme", ">": "named region" };

/** A line as people read it: the names that it marks stand out, the marks themselves are not shown. */
export function Said({ words, known }: { words: string; known: KnownNames }) {
  return partsOf(words, known).map(({ text, sign }, index) =>
    sign ? (
      <span key={index} className={classes[sign]}>
        {text}
      </span>
    ) : (
      text
    ),
  );
}
