import type { MessageKey } from "#lib/i18n/key";

export type ErrorCode = "not_found" | "refused" | "conflict" | "rule" | "invalid" | "unavailable";

/** Field name → message key: what stands beside the field. */
export type FieldErrors = Record<string, string>;

/** What a person chooses from when a field cannot be told without them: message keys or texts. */
export type Offer = { label: string; options: { value: string; label: string }[] };

/** The one error that is thrown on purpose; `message` is a key of the message files (`topics.rules.…`), never a text. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly fields: FieldErrors;
  readonly values: Record<string, string | number>;
  readonly offers: Record<string, Offer>;

  constructor(
    code: ErrorCode,
    message: string,
    more: { fields?: FieldErrors; values?: Record<string, string | number>; offers?: Record<string, Offer> } = {},
  ) {
    super(message);
    this.name = "AppError";
    this.code = code;
    this.fields = more.fields ?? {};
    this.values = more.values ?? {};
    this.offers = more.offers ?? {};
  }
}

export const notFound = () => new AppError("not_found", "errors.notFound");
export const refused = () => new AppError("refused", "errors.refused");
export const conflict = () => new AppError("conflict", "errors.conflict");
/** A forbidden move: `key` names the sentence under `rules` of the domain's messages. */
export const rule = <D extends string, K extends string>(
  domain: D,
  key: `${D}.rules.${K}` extends MessageKey ? K : never,
  values?: Record<string, string | number>,
) => new AppError("rule", `${domain}.rules.${key}`, { values });
/** A bad field that only the server can tell: the sentence stands beside it. */
export const badField = (field: string, message: MessageKey) => new AppError("invalid", message, { fields: { [field]: message } });

/** Asks back before a deed that is likely a slip: the form sends `value` in `field` once the person has agreed. */
export const askFirst = (
  [field, value]: [field: string, value: string],
  question: MessageKey,
  agreement: MessageKey,
  values?: Record<string, string | number>,
) =>
  new AppError("invalid", question, {
    fields: { [field]: question },
    offers: { [field]: { label: "form.confirm", options: [{ value, label: agreement }] } },
    values,
  });

/** True for an AppError even when it was made by another copy of this module (server and bundle each have one). */
export function isAppError(error: unknown): error is AppError {
  return error instanceof Error && error.name === "AppError";
}
