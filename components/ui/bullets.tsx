/** Sentences of which each stands for itself. */
export const Bullets = ({ lines }: { lines: string[] }) => (
  <ul className="bullets">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);
