"use server";

import { redirect } from "next/navigation";
import { client, currentActor, currentLocale } from "#lib/access/session";
import { formAction } from "#lib/forms/action";
import { emptyState, type FormState } from "#lib/forms/state";
import { looseKey, translate } from "#lib/i18n/translate";
import { userFields } from "#lib/users/fields";
import { newerOf } from "#lib/history/newer";
import { deactivateUser, editOwnAccount, editUser, endUserSessions, inviteAgain, inviteUser } from "#lib/users/commands";
import { chosenUser, editedUser, newUser, ownAccount } from "#lib/users/input";
import { askReset, changePassword, setPassword } from "#lib/users/passwords/commands";
import { getUser } from "#lib/users/queries";

const pageOf = (id: number) => `/admin/users/${id}`;
const newer = newerOf(userFields, getUser, "user");

export const inviteUserAction = formAction({ schema: newUser, run: (actor, input) => pageOf(inviteUser(actor, input)) });
export const editUserAction = formAction({
  schema: editedUser,
  run: (actor, input) => pageOf(editUser(actor, input)),
  newer,
});
export const deactivateUserAction = formAction({ schema: chosenUser, run: (actor, input) => pageOf(deactivateUser(actor, input)), newer });
export const inviteAgainAction = formAction({
  schema: chosenUser,
  run: (actor, input) => (inviteAgain(actor, input), { done: "users.invitedAgain" }),
  newer,
});
export const endUserSessionsAction = formAction({
  schema: chosenUser,
  run: (actor, input) => (endUserSessions(actor, input), { done: "users.sessionsEnded" }),
  newer,
});
export const editOwnAccountAction = formAction({
  schema: ownAccount,
  run: (actor, input) => (editOwnAccount(actor, input), "/account"),
});

const typedText = (form: FormData, name: string) => {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
};

export async function setPasswordAction(previous: FormState, form: FormData): Promise<FormState> {
  const t = translate(await currentLocale());
  const kind = typedText(form, "kind") === "invitation" ? "invitation" : "reset";
  const { address } = await client();
  const problem = await setPassword(kind, typedText(form, "token"), typedText(form, "newPassword"), address);
  if (problem === null) redirect("/sign-in?set=1");
  const state = { ...emptyState, turn: previous.turn + 1 };
  return problem.startsWith("access.passwords.")
    ? { ...state, fields: { newPassword: t(looseKey(problem)) } }
    : { ...state, problems: [t(looseKey(problem))] };
}

export async function askResetAction(previous: FormState, form: FormData): Promise<FormState> {
  const t = translate(await currentLocale());
  const email = typedText(form, "email");
  const state = { ...emptyState, turn: previous.turn + 1, typed: { email } };
  if (!email.trim()) return { ...state, fields: { email: t("field.required") } };
  const problem = askReset(email, (await client()).address);
  return problem ? { ...state, problems: [t(looseKey(problem))] } : { ...state, done: t("access.resetSent") };
}

export async function changePasswordAction(previous: FormState, form: FormData): Promise<FormState> {
  const actor = await currentActor();
  if (!actor) redirect("/sign-in?ended=1");
  const t = translate(actor.locale);
  const wrong = await changePassword(actor, typedText(form, "oldPassword"), typedText(form, "newPassword"));
  const state = { ...emptyState, turn: previous.turn + 1 };
  return wrong ? { ...state, fields: { [wrong.field]: t(looseKey(wrong.message)) } } : { ...state, done: t("users.passwordChanged") };
}
