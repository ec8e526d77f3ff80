"use server";

import { redirect } from "next/navigation";
import { emptyState, type FormState } from "#lib/forms/state";
import { acceptPriceAction, pinAction, restoreRunAction, tuneAction } from "#lib/scenarios/actions";

/** Does the deed of a form that is one button; a refusal comes back to the page as a sentence. */
async function deed(action: (state: FormState, form: FormData) => Promise<FormState>, form: FormData): Promise<void> {
  const { problems, fields } = await action(emptyState, form);
  const problem = [...problems, ...Object.values(fields)][0] ?? "";
  redirect(`/scenarios/${Number(form.get("id"))}?${new URLSearchParams({ problem })}`);
}

/** Pins, excludes, promises seats, or takes that back; the calculation follows. */
export async function pinDeedAction(form: FormData): Promise<void> {
  await deed(pinAction, form);
}

/** Takes a topic in at the price shown. */
export async function acceptPriceDeedAction(form: FormData): Promise<void> {
  await deed(acceptPriceAction, form);
}

/** Sets the fairness tolerance. */
export async function tuneDeedAction(form: FormData): Promise<void> {
  await deed(tuneAction, form);
}

/** Brings an earlier programme back. */
export async function restoreRunDeedAction(form: FormData): Promise<void> {
  await deed(restoreRunAction, form);
}
