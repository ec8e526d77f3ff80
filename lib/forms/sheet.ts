import { createHash } from "node:crypto";
import type { FieldSpec } from "#lib/forms/spec";

/** Who was shown a form, where, and which of the page's forms it is; no mark where nothing is kept. A form sends this about itself. */
export type Sheet = { userId: number; form: string; place: string };

export const sheetText = ({ userId, form, place }: Sheet): string => [userId, form, place].join(" ");

/** What a form says about itself; undefined when it says nothing that can be read. */
export function readSheet(text: unknown): Sheet | undefined {
  const [, userId, form, place] = (typeof text === "string" && /^(\d+) ([\w-]{0,40}) (\/\S{0,300})$/.exec(text)) || [];
  return userId && place ? { userId: Number(userId), form: form ?? "", place } : undefined;
}

/** Tells the forms of one page apart: by what they ask for and of which record. Empty for a button alone and for a form that asks for a secret. */
export function formMark(fields: FieldSpec[]): string {
  const asked = fields.filter((spec) => spec.kind !== "hidden");
  if (asked.length === 0 || asked.some((spec) => spec.kind === "password")) return "";
  const unseen = fields.filter((spec) => spec.kind === "hidden" && spec.name !== "version");
  const said = [...unseen.map((spec) => `${spec.name}=${String(spec.value ?? "")}`), ...asked.map((spec) => spec.name)];
  return createHash("sha256").update(said.join("\n")).digest("base64url").slice(0, 16);
}
