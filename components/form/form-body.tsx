"use client";

import { useActionState, useEffect, useId, useRef, useState, type RefObject } from "react";
import { Field } from "#components/form/field";
import { useKeeping } from "#components/form/keeping";
import { KeptTexts, Said, type Keeping } from "#components/form/kept-texts";
import { NewerVersion } from "#components/form/newer-version";
import { staying } from "#components/form/staying";
import { Link } from "#components/ui/link";
import type { FieldSpec, FormTexts } from "#lib/forms/spec";
import { emptyState, type FormState, type Typed } from "#lib/forms/state";
import { typedValues } from "#lib/forms/typed";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  fields: FieldSpec[];
  texts: FormTexts;
  /** Made anew each time the form is shown: the same content under the same id makes no second record. */
  requestId?: string;
  /** What the form says about itself: who was shown it, and where. */
  sheet?: string;
  keeping?: Keeping;
  /** A kept text to begin with. */
  restored?: Typed;
  /** Where "keep the saved version" leads. */
  back?: string;
  primary?: boolean;
};

/** The form in the browser: errors beside fields with everything typed kept, and a page that stays when the server cannot be reached. */
export function FormBody(props: Props) {
  const { action, fields, texts, requestId, sheet, keeping, restored, back, primary = true } = props;
  const form = useRef<HTMLFormElement>(null);
  const begun = restored ? { ...emptyState, typed: restored, turn: 1 } : emptyState;
  const [state, submit, pending] = useActionState(staying(action, { onSend, onAnswer, onFail }), begun);
  // The request id of a form that is being filled in stays with it; a form that nobody has touched takes the page's newest.
  const [ownId, setOwnId] = useState(idIn(state));
  const id = ownId ?? requestId;
  const { said, typed, stop } = useKeeping(form, keeping !== undefined, setOwnId);
  const prefix = useId();
  const summary = useShownErrors(state, texts);
  useOpened(form, keeping !== undefined && keeping.texts.some((text) => text.requestId !== id || restored));

  function onSend() {
    stop();
  }
  function onAnswer(next: FormState) {
    setOwnId(idIn(next));
  }
  function onFail(isOffline: boolean, { turn, newer }: FormState, sent: FormData): FormState {
    typed();
    return { ...emptyState, newer, turn: turn + 1, typed: typedValues(sent), problems: [isOffline ? texts.offline : texts.unanswered] };
  }
  const begin = () => {
    setOwnId((current) => current ?? requestId ?? null);
    typed();
  };
  return (
    <>
      {keeping && <KeptTexts keeping={keeping} ownId={id} shownId={restored && idIn(begun)} offline={texts.offline} />}
      <form ref={form} action={submit} noValidate onInput={keeping && begin} data-stays="">
        {isWrong(state) && <ErrorSummary ref={summary} state={state} prefix={prefix} texts={texts} />}
        {state.newer && <NewerVersion newer={state.newer} typed={state.typed} fields={fields} texts={texts} />}
        {state.done && (
          <p role="status" className="notice">
            {state.done}
          </p>
        )}
        {id && <input type="hidden" name="requestId" value={id} autoComplete="off" />}
        {sheet && <input type="hidden" name="sheet" value={sheet} autoComplete="off" />}
        <FormFields state={state} fields={fields} prefix={prefix} texts={texts} />
        <div className="flex flex-wrap gap-3">
          <button className={primary ? "btn primary" : "btn"} aria-disabled={pending}>
            {state.newer ? texts.keepMine : texts.submit}
          </button>
          {state.newer && back && (
            <Link className="btn" href={back}>
              {texts.takeTheirs}
            </Link>
          )}
        </div>
        {said && <Said said={said} texts={texts} />}
      </form>
    </>
  );
}

const idIn = ({ typed }: FormState) => (typeof typed.requestId === "string" ? typed.requestId : null);

const isWrong = ({ fields, problems }: FormState) => Object.keys(fields).length > 0 || problems.length > 0;

/** Leads to what is wrong, each time the form comes back. */
function useShownErrors(state: FormState, { error }: FormTexts) {
  const summary = useRef<HTMLDivElement>(null);
  const wrong = isWrong(state);
  useEffect(() => {
    if (!wrong) return;
    summary.current?.focus();
    if (!document.title.startsWith(`${error}:`)) document.title = `${error}: ${document.title}`;
  }, [wrong, state.turn, error]);
  return summary;
}

/** A form that is folded away is unfolded when it has something to say. */
function useOpened(form: RefObject<HTMLFormElement | null>, isSpeaking: boolean): void {
  useEffect(() => {
    if (isSpeaking) form.current?.closest("details")?.setAttribute("open", "");
  }, [form, isSpeaking]);
}

function FormFields({ state, fields, prefix, texts }: { state: FormState; fields: FieldSpec[]; prefix: string; texts: FormTexts }) {
  const isTyped = state.turn > 0 && !state.done;
  const typedOf = ({ name, kind }: FieldSpec) => {
    if (name === "version" && state.newer) return String(state.newer.version);
    return isTyped && kind !== "hidden" && !state.offers?.[name] ? (state.typed[name] ?? "") : undefined;
  };
  return fields
    .map((field) => asOffered(field, state))
    .map((spec) => (
      <Field
        key={spec.kind === "hidden" ? `${spec.name} ${String(spec.value)}` : spec.name}
        prefix={prefix}
        spec={spec}
        typed={typedOf(spec)}
        wrong={state.fields[spec.name]}
        turn={state.turn}
        texts={texts}
      />
    ));
}

/** A field that the server asks back about: a choice, the first one likely. */
function asOffered(spec: FieldSpec, { offers, typed }: FormState): FieldSpec {
  const offer = offers?.[spec.name];
  if (!offer) return spec;
  const value = offer.options.find((one) => one.value === typed[spec.name])?.value ?? offer.options[0]?.value;
  return { ...spec, kind: "radios", label: offer.label, options: offer.options, value, required: true };
}

type SummaryProps = { state: FormState; texts: FormTexts; prefix: string; ref: React.Ref<HTMLDivElement> };

function ErrorSummary({ state, texts, prefix, ref }: SummaryProps) {
  return (
    <div className="summary" ref={ref} tabIndex={-1} role="alert">
      <h2>{texts.problems}</h2>
      <ul>
        {state.problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
        {state.signIn && (
          <li>
            <Link href={state.signIn} target="_blank">
              {texts.signIn}
            </Link>
          </li>
        )}
        {Object.entries(state.fields).map(([name, sentence]) => (
          <li key={name}>
            <a href={`#${prefix}${name}`}>{sentence}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
