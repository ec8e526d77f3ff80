import type { pinKinds } from "#db/enums";
import { pinDeedAction } from "#lib/scenarios/runs/actions";

type Props = {
  id: number;
  kind: (typeof pinKinds)[number];
  target: string;
  value?: string | null;
  remove?: boolean;
  label: string;
  /** What the button is about, for those who do not see the card it stands in. */
  about: string;
  /** The key that presses it inside a card. */
  shortcut?: string;
};

export function PinButton({ id, kind, target, value, remove, label, about, shortcut }: Props) {
  return (
    <form action={pinDeedAction}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="target" value={target} />
      {value && <input type="hidden" name="value" value={value} />}
      {remove && <input type="hidden" name="remove" value="1" />}
      <button className="btn quiet" data-key={shortcut} aria-keyshortcuts={shortcut?.toUpperCase()}>
        {label}
        <span className="sr-only"> {about}</span>
      </button>
    </form>
  );
}
