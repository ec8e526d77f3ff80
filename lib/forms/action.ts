import { eq } from "drizzle-orm";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import type { z } from "zod";
import { db, transaction } from "#db/client";
import { submissions } from "#db/schema/meetings";
import type { Actor } from "#lib/access/actor";
import { currentActor, currentAddress } from "#lib/access/session";
import { AppError, isAppError, type Offer } from "#lib/errors";
import { emptyState, type FormState, type Newer, type Typed } from "#lib/forms/state";
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

/** FormData as plain values; a file in a text field is refused (SEC-13). Fields beginning with $ are React's. */
export function typedValues(form: FormData): Typed {
  const typed: Typed = {};
  for (const key of new Set(form.keys())) {
    if (key.startsWith("$")) continue;
    const values = form.getAll(key);
    if (!values.every((value) => typeof value === "string")) throw new AppError("invalid", "errors.file");
    typed[key] = values.length > 1 || key.endsWith("Ids") ? (values as string[]) : (values[0] as string);
  }
  return typed;
}

const sentence = (t: Translate, name: string, values?: Record<string, string | number>) =>
  t(hasMessage(name) ? name : "errors.unknown", values);

/** Makes a server action out of a schema and a command: session, checked values, one delivery, errors beside fields with everything typed kept. */
export function formAction<S extends z.ZodType>({ schema, run, newer }: Options<S>) {
  return async (previous: FormState, form: FormData): Promise<FormState> => {
    const actor = await currentActor();
    if (!actor) redirect("/sign-in?ended=1");
    const t = translate(actor.locale);
    let state: FormState = { ...emptyState, turn: previous.turn + 1 };
    let target: string;
    try {
      state = { ...state, typed: typedValues(form) };
      const parsed = schema.safeParse(state.typed);
      if (!parsed.success) return { ...state, fields: fieldSentences(t, parsed.error.issues) };
      const result = once(actor, state.typed.requestId, () => run(actor, parsed.data));
      if (typeof result !== "string") return { ...state, typed: {}, done: sentence(t, result.done) };
      target = result;
    } catch (error) {
      return explain(error, state, actor, t, newer);
    }
    // Pages and counts that the browser still holds were made before this save.
    refresh();
    redirect(within(target, await currentAddress()));
  };
}

/** The first sentence of each field, in the order of the form. */
function fieldSentences(t: Translate, issues: readonly { path: PropertyKey[]; message: string }[]): Record<string, string> {
  const sentences: Record<string, string> = {};
  for (const { path, message } of issues) sentences[String(path[0])] ??= sentence(t, message);
  return sentences;
}

/** A form carries a request id once; a second delivery answers with the first one's target. */
function once(actor: Actor, requestId: unknown, run: () => string | { done: string }) {
  return transaction(() => {
    if (typeof requestId !== "string" || !requestId) return run();
    const first = db().select().from(submissions).where(eq(submissions.requestId, requestId)).get();
    if (first) return first.userId === actor.userId ? first.target : run();
    const result = run();
    if (typeof result === "string") db().insert(submissions).values({ requestId, userId: actor.userId, target: result }).run();
    return result;
  });
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
