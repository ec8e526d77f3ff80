"use client";

import { useId, useRef, useState, useSyncExternalStore, type KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import { keepDraft, readDraft, type Waiting } from "#lib/meetings/log/device";
import { useQueue } from "#components/meetings/queue";
import { clock, UnsentLines } from "#components/meetings/unsent";
import { Link } from "#components/ui/link";
import { suggest, type Names, type Suggestion } from "#lib/meetings/log/suggest";

export type CaptureTexts = {
  kinds: Record<string, string>;
  label: string;
  hint: string;
  save: string;
  savedAt: string;
  offline: string;
  waiting: string;
  refused: string;
  correct: string;
  discard: string;
  signIn: string;
  createCluster: string;
  createRegion: string;
  similar: string;
  altHint: string;
  suggestions: string;
};

type Props = {
  meetingId: number;
  authorId: number;
  names: Names;
  kinds: readonly string[];
  texts: CaptureTexts;
  action: (form: FormData) => Promise<void>;
  firstId: string;
  /** Words to begin with, as when the ending check leads back for one cluster. */
  initial: string;
};

/** What is kept is read once: this page alone changes it. */
const never = () => () => {};

/** One input line: Enter saves and keeps the cursor, Alt+1…5 changes the kind, @ # > pick names. Without scripts it is a plain form. */
export function Capture({ meetingId, authorId, names, kinds, texts, action, firstId, initial }: Props) {
  const { lines, saved, pause, add, discard } = useQueue(meetingId, authorId);
  const [kind, setKind] = useState(kinds[0] ?? "note");
  const stored = useSyncExternalStore(
    never,
    () => readDraft(authorId, meetingId),
    () => "",
  );
  const [line, setLine] = useState<string | null>(null);
  const typed = line ?? (initial || stored);
  const [options, setOptions] = useState<Suggestion[]>([]);
  const [active, setActive] = useState(0);
  const [corrected, setCorrected] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();

  const look = (value: string, caret: number | null) => {
    setLine(value);
    keepDraft(authorId, meetingId, value);
    const found = suggest(value, caret ?? value.length, names, { "@": texts.createCluster, ">": texts.createRegion });
    setOptions(found);
    setActive(found[0]?.isNew ? -1 : 0);
  };
  const pick = (option: Suggestion) => {
    // The caret must stand right before the next key arrives.
    flushSync(() => {
      setLine(option.line);
      keepDraft(authorId, meetingId, option.line);
      setOptions([]);
    });
    input.current?.focus();
    input.current?.setSelectionRange(option.caret, option.caret);
  };
  const save = () => {
    if (!typed.trim()) return;
    add(kind, typed, corrected);
    setCorrected(undefined);
    look("", 0);
    input.current?.focus();
  };
  const correct = (line: Waiting) => {
    setKind(line.kind);
    setCorrected(line.clientId);
    look(line.words, null);
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const digit = event.altKey ? Number(event.code.replace("Digit", "")) : 0;
    const open = options.length > 0;
    const keys: Record<string, () => void> = {
      Enter: () => (open && options[active] ? pick(options[active]) : save()),
      ArrowDown: () => setActive((at) => Math.min(at + 1, options.length - 1)),
      ArrowUp: () => setActive((at) => Math.max(at - 1, 0)),
      Escape: () => setOptions([]),
    };
    const act =
      digit >= 1 && digit <= kinds.length
        ? () => setKind(kinds[digit - 1] ?? kind)
        : event.key === "Enter" || open
          ? keys[event.key]
          : undefined;
    if (!act) return;
    event.preventDefault();
    act();
  };

  const last = saved.at(-1);
  return (
    <>
      {saved.length + lines.length > 0 && (
        <ol className="log fresh">
          {saved.map((line) => (
            <li key={line.clientId}>
              <time>{clock(line.savedAt).slice(0, 5)}</time>
              <span className={`kind ${line.kind}`}>{texts.kinds[line.kind]}</span>
              <div>
                <p>{line.words}</p>
                {line.similar.map((topic) => (
                  <Link key={topic.id} className="chip brick" href={`/topics/${topic.id}`} target="_blank" rel="noreferrer">
                    {texts.similar}: T-{String(topic.number).padStart(3, "0")} {topic.title}
                  </Link>
                ))}
              </div>
            </li>
          ))}
          <UnsentLines lines={lines} texts={texts} onDiscard={discard} onCorrect={typed ? undefined : correct} />
        </ol>
      )}
      <form
        className="composer"
        data-stays=""
        action={action}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <input type="hidden" name="meetingId" value={meetingId} />
        <input type="hidden" name="clientId" value={firstId} />
        <fieldset className="seg">
          <legend className="sr-only">{texts.altHint}</legend>
          {kinds.map((one, index) => (
            <label key={one}>
              <input
                type="radio"
                name="kind"
                value={one}
                checked={kind === one}
                onChange={() => setKind(one)}
                aria-keyshortcuts={`Alt+${index + 1}`}
              />
              <span>{texts.kinds[one]}</span>
            </label>
          ))}
          <small>{texts.altHint}</small>
        </fieldset>
        <input
          ref={input}
          className="line"
          name="words"
          autoComplete="off"
          autoFocus
          maxLength={1000}
          aria-label={texts.label}
          role="combobox"
          aria-expanded={options.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={options[active] ? `${listId}-${active}` : undefined}
          value={typed}
          onChange={(event) => look(event.target.value, event.target.selectionStart)}
          onKeyDown={onKeyDown}
        />
        <ul className="options" role="listbox" id={listId} aria-label={texts.suggestions}>
          {options.map((option, index) => (
            <li
              key={option.label}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === active}
              className="chip"
              onMouseDown={(event) => (event.preventDefault(), pick(option))}
            >
              {option.label}
            </li>
          ))}
        </ul>
        <div className="foot-line">
          <small>{texts.hint}</small>
          <button className="btn primary">{texts.save}</button>
        </div>
        <p role="status" className="muted small">
          {pause?.isOffline ? texts.offline : pause ? pause.text : last ? `${texts.savedAt} ${clock(last.savedAt)}` : ""}{" "}
          {pause && !pause.isOffline && pause.isSignedOut && (
            <Link href={`/sign-in?next=${encodeURIComponent(`/meetings/${meetingId}`)}`}>{texts.signIn}</Link>
          )}
        </p>
      </form>
    </>
  );
}
