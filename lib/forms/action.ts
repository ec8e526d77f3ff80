import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import type { z } from "zod";
import type { Actor } from "#lib/access/actor";
import { currentActor, currentAddress } from "#lib/access/session";
import { isAppError, type Offer } from "#lib/errors";
import { keepDraft } from "#lib/forms/drafts";
import { askToSignIn } from "#lib/forms/ended";
import { once } from "#lib/forms/once";
import { readSheet } from "#lib/forms/sheet";
import { emptyState, type FormState, type Newer, type Typed } from "#lib/forms/state";
import { typedValues } from "#lib/forms/typed";
import { hasMessage, translate, type Translate } from "#lib/i18n/translate";
import { within } from "#lib/list-context";
import { logError } from "#lib/log";

type ReadNewer = (actor: Actor, typed: Typed) => Newer;

/** A form that carries a version must be able to say what somebody else has saved meanwhile. */
type Conflict<S extends z.ZodType> = z.output<S> extends { version: number } ? { newer: ReadNewer } : { newer?: ReadNewer };

type Options<S extends z.ZodType> = {
  schema: S;
  /** Does the deed and returns where to go next, or a sentence's key to stay. */
  run: (actor: Actor, input: z.output<S>) => string | { done: string };
} & Conflict<S>;

const sentence = (t: Translate, name: string, values?: Record<string, string | number>) =>
  t(hasMessage(name) ? name : "errors.unknown", values);

/** Makes a server action out of a schema and a command: session, checked values, one delivery, errors beside fields with everything typed kept. */
export function formAction<S extends z.ZodType>(options: Options<S>) {
  return async (previous: FormState, form: FormData): Promise<FormState> => {
    const actor = await currentActor();
    const state: FormState = { ...emptyState, turn: previous.turn + 1 };
    if (!actor) return askToSignIn(state, form);
    const outcome = deliver(options, actor, state, form);
    if (typeof outcome !== "string") return outcome;
    // Pages and counts that the browser still holds were made before this save.
    refresh();
    redirect(within(outcome, await currentAddress()));
  };
}

/** Where to go next, or what the form shows when it stays. */
function deliver<S extends z.ZodType>({ schema, run, newer }: Options<S>, actor: Actor, blank: FormState, form: FormData) {
  const t = translate(actor.locale);
  let state = blank;
  try {
    state = { ...state, typed: typedValues(form) };
    if (isOfSomebodyElse(actor, state.typed)) return { ...state, problems: [t("form.otherPerson")] };
    const parsed = schema.safeParse(state.typed);
    if (!parsed.success) return kept(actor, { ...state, fields: fieldSentences(t, parsed.error.issues) });
    const result = once(actor, state.typed, () => run(actor, parsed.data));
    return typeof result === "string" ? result : { ...state, typed: {}, done: sentence(t, result.done) };
  } catch (error) {
    return kept(actor, explain(error, state, actor, t, newer));
  }
}

/** A page that one person filled in is not saved as another who has signed in since, in the same browser. */
function isOfSomebodyElse(actor: Actor, typed: Typed): boolean {
  const sheet = readSheet(typed.sheet);
  return sheet !== undefined && sheet.userId !== actor.userId;
}

/** What a form shows that was refused: what was typed in it outlives a closed tab. */
function kept(actor: Actor, state: FormState): FormState {
  const sheet = readSheet(state.typed.sheet);
  try {
    const draft = sheet && keepDraft(actor, sheet, state.typed);
    return draft ? { ...state, typed: { ...state.typed, requestId: draft.requestId } } : state;
  } catch (error) {
    logError(error, "draft");
    return state;
  }
}

/** The first sentence of each field, in the order of the form. */
function fieldSentences(t: Translate, issues: readonly { path: PropertyKey[]; message: string }[]): Record<string, string> {
  const sentences: Record<string, string> = {};
  for (const { path, message } of issues) sentences[String(path[0])] ??= sentence(t, message);
  return sentences;
}

const inWords = (t: Translate, { label, options }: Offer): Offer => {
  const say = (text: string) => (hasMessage(text) ? t(text) : text);
  return { label: say(label), options: options.map((one) => ({ ...one, label: say(one.label) })) };
};

function explain(error: unknown, state: FormState, actor: Actor, t: Translate, newer?: ReadNewer): FormState {
  if (!isAppError(error)) return { ...state, problems: [t("errors.quoted", { id: logError(error, "action") })] };
  const fields = Object.fromEntries(Object.entries(error.fields).map(([name, message]) => [name, sentence(t, message, error.values)]));
  if (error.code === "conflict" && newer) return { ...state, newer: newer(actor, state.typed), problems: [t("errors.conflict")] };
  const offers = Object.fromEntries(Object.entries(error.offers).map(([name, offer]) => [name, inWords(t, offer)]));
  return { ...state, fields, offers, problems: Object.keys(fields).length > 0 ? [] : [sentence(t, error.message, error.values)] };
}
