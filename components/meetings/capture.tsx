"use client";

import { useCallback, useEffect, useId, useMemo, useRef, useState, useSyncExternalStore, type KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import { FreshLines } from "#components/meetings/fresh-lines";
import { useKeptPage } from "#components/meetings/kept-page";
import { useQueue, type MarkedNames } from "#components/meetings/queue";
import { clock, Orphans, UnsentLines } from "#components/meetings/unsent";
import { useWatch } from "#components/meetings/watch";
import { Link } from "#components/ui/link";
import { keepDraft, readDraft, type Draft, type Waiting } from "#lib/meetings/device/lines";
import { knownNames } from "#lib/meetings/log/marks";
import { suggest, type Suggestion } from "#lib/meetings/log/suggest";

export type CaptureTexts = {
  kinds: Record<string, string>;
  label: string;
  hint: string;
  save: string;
  savedAt: string;
  offline: string;
  kept: string;
  fresh: string;
  newest: string;
  orphans: string;
  adopt: string;
  drop: string;
  noCluster: string;
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
  names: MarkedNames;
  /** Ids of the lines that the log above shows. */
  shown: number[];
  /** When the server made this page. */
  madeAt: string;
  kinds: readonly string[];
  texts: CaptureTexts;
  action: (form: FormData) => Promise<void>;
  firstId: string;
  /** Words to begin with, as when the ending check leads back for one cluster. */
  initial: string;
};

/** What is kept is read once: this page alone changes it. */
const never = () => () => {};

function useKeptDraft(authorId: number, meetingId: number): Draft | null {
  const kept = useSyncExternalStore(
    never,
    () => JSON.stringify(readDraft(authorId, meetingId)),
    () => "null",
  );
  return useMemo(() => JSON.parse(kept) as Draft | null, [kept]);
}

/** One input line: Enter saves and keeps the cursor, Alt+1…5 changes the kind, @ # > pick names. Without scripts it is a plain form. */
export function Capture({ meetingId, authorId, names: offered, shown, madeAt, kinds, texts, action, firstId, initial }: Props) {
  const queue = useQueue(meetingId, authorId, offered);
  const { lines, saved, pause, setPause, add, discard } = queue;
  const names = queue.names ?? offered;
  const known = useMemo(() => knownNames({ "@": [...names.clusters, ...names.people], "#": names.themes, ">": names.regions }), [names]);
  const stored = useKeptDraft(authorId, meetingId);
  const [chosen, setChosen] = useState<string | null>(null);
  const kind = chosen ?? (kinds.includes(stored?.kind ?? "") ? (stored?.kind ?? "") : (kinds[0] ?? "note"));
  const [line, setLine] = useState<string | null>(null);
  const typed = line ?? (initial || (stored?.words ?? ""));
  const [reached, setReached] = useState<"unknown" | "yes" | "never">("unknown");
  useWatch(
    meetingId,
    useCallback(
      (isReached: boolean) => {
        setReached((before) => (isReached ? "yes" : before === "yes" ? "yes" : "never"));
        setPause((before) => (isReached ? (before?.isOffline ? null : before) : (before ?? { isOffline: true })));
      },
      [setPause],
    ),
  );
  useKeptPage(meetingId, authorId, saved.length, reached === "yes");
  const [options, setOptions] = useState<Suggestion[]>([]);
  const [active, setActive] = useState(0);
  const [corrected, setCorrected] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const end = useRef<HTMLDivElement>(null);
  // The log ends at the line: its newest entry is seen when the page opens and after each save.
  const count = shown.length + saved.length + lines.length;
  useEffect(() => {
    if (count > 0 && !window.location.hash) end.current?.scrollIntoView({ block: "end" });
  }, [count]);
  const listId = useId();

  const look = (value: string, caret: number | null) => {
    setLine(value);
    keepDraft(authorId, meetingId, { kind, words: value });
    const found = suggest(value, caret ?? value.length, names, { "@": texts.createCluster, ">": texts.createRegion });
    setOptions(found);
    setActive(found[0]?.isReady === false ? -1 : 0);
  };
  const pick = (option: Suggestion) => {
    // The caret must stand right before the next key arrives.
    flushSync(() => {
      setLine(option.line);
      keepDraft(authorId, meetingId, { kind, words: option.line });
      setOptions([]);
    });
    input.current?.focus();
    input.current?.setSelectionRange(option.caret, option.caret);
  };
  const choose = (next: string) => {
    setChosen(next);
    keepDraft(authorId, meetingId, { kind: next, words: typed });
  };
  const save = () => {
    if (!typed.trim()) return;
    add(kind, typed, corrected);
    setCorrected(undefined);
    look("", 0);
    input.current?.focus();
  };
  const correct = (line: Waiting) => {
    choose(line.kind);
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
        ? () => choose(kinds[digit - 1] ?? kind)
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
      <Orphans orphans={queue.orphans} texts={texts} onSettle={queue.settle} />
      <div role="region" aria-label={texts.fresh} aria-live="polite" aria-relevant="additions">
        {saved.length + lines.length > 0 && (
          <ol className="log fresh">
            <FreshLines saved={saved} shown={shown} known={known} texts={texts} />
            <UnsentLines lines={lines} texts={texts} onDiscard={discard} onCorrect={typed ? undefined : correct} />
          </ol>
        )}
      </div>
      <form
        id="line"
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
                onChange={() => choose(one)}
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
          {pause?.isOffline && reached === "never" ? `${texts.kept} ${clock(madeAt).slice(0, 5)}. ` : ""}
          {pause?.isOffline ? texts.offline : pause ? pause.text : last ? `${texts.savedAt} ${clock(last.savedAt)}` : ""}{" "}
          {pause && !pause.isOffline && pause.isSignedOut && (
            <Link href={`/sign-in?next=${encodeURIComponent(`/meetings/${meetingId}`)}`}>{texts.signIn}</Link>
          )}
        </p>
      </form>
      <div ref={end} className="line-end" />
    </>
  );
}
