"use client";

import { useActionState, useEffect, useId, useRef } from "react";
import { Field } from "#components/form/field";
import { NewerVersion } from "#components/form/newer-version";
import { Link } from "#components/ui/link";
import type { FieldSpec, FormTexts } from "#lib/forms/spec";
import { emptyState, type FormState } from "#lib/forms/state";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  fields: FieldSpec[];
  texts: FormTexts;
  /** Sent once: a second delivery of the same form makes no second record. */
  requestId?: string;
  /** Where "keep the saved version" leads. */
  back?: string;
  primary?: boolean;
};

/** A form from plain field descriptions. Works as a plain form post; with scripts it keeps the page and what was typed. */
export function RecordForm({ action, fields, texts, requestId, back, primary = true }: Props) {
  const [state, submit, pending] = useActionState(action, emptyState);
  const summary = useRef<HTMLDivElement>(null);
  const prefix = useId();
  const wrong = Object.keys(state.fields).length > 0 || state.problems.length > 0;
  useEffect(() => {
    if (!wrong) return;
    summary.current?.focus();
    if (!document.title.startsWith(`${texts.error}:`)) document.title = `${texts.error}: ${document.title}`;
  }, [wrong, state.turn, texts.error]);
  const version = state.newer?.version;
  return (
    <form action={submit} noValidate>
      {wrong && <ErrorSummary ref={summary} state={state} prefix={prefix} texts={texts} />}
      {state.newer && <NewerVersion newer={state.newer} typed={state.typed} fields={fields} texts={texts} />}
      {state.done && (
        <p role="status" className="notice">
          {state.done}
        </p>
      )}
      {requestId && <input type="hidden" name="requestId" value={requestId} />}
      {fields
        .map((field) => asOffered(field, state))
        .map((spec) => (
          <Field
            key={spec.kind === "hidden" ? `${spec.name} ${String(spec.value)}` : spec.name}
            prefix={prefix}
            spec={spec}
            typed={
              spec.name === "version" && version
                ? String(version)
                : state.turn > 0 && !state.done && spec.kind !== "hidden" && !state.offers?.[spec.name]
                  ? (state.typed[spec.name] ?? "")
                  : undefined
            }
            wrong={state.fields[spec.name]}
            turn={state.turn}
            texts={texts}
          />
        ))}
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
    </form>
  );
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
        {Object.entries(state.fields).map(([name, sentence]) => (
          <li key={name}>
            <a href={`#${prefix}${name}`}>{sentence}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
