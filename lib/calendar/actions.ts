"use server";

import { redirect } from "next/navigation";
import { currentActor } from "#lib/access/session";
import { endCalendar, renewCalendar } from "#lib/calendar/commands";
import { emptyState, type FormState } from "#lib/forms/state";
import { translate } from "#lib/i18n/translate";

/** One's own calendar: a new address, said once in the answer. */
export async function renewCalendarAction(previous: FormState): Promise<FormState> {
  const actor = await currentActor();
  if (!actor) redirect("/sign-in?ended=1");
  const done = translate(actor.locale)("calendar.address", { url: renewCalendar(actor) });
  return { ...emptyState, turn: previous.turn + 1, done };
}

/** One's own calendar: no address any more. */
export async function endCalendarAction(previous: FormState): Promise<FormState> {
  const actor = await currentActor();
  if (!actor) redirect("/sign-in?ended=1");
  endCalendar(actor);
  return { ...emptyState, turn: previous.turn + 1, done: translate(actor.locale)("calendar.ended") };
}
