import { office } from "#lib/office";

export function Foot() {
  return (
    <footer className="foot">
      <span>{office().name}</span>
    </footer>
  );
}
