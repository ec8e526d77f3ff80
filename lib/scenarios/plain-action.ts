"use server";

import { redirect } from "next/navigation";
import { emptyState } from "#lib/forms/state";
import { pinAction } from "#lib/scenarios/actions";

/** One button that pins, excludes or takes that back; a refusal comes back to the page as a sentence. */
export async function pinDeedAction(form: FormData): Promise<void> {
  const { problems, fields } = await pinAction(emptyState, form);
  const problem = [...problems, ...Object.values(fields)][0] ?? "";
  redirect(`/scenarios/${Number(form.get("id"))}?${new URLSearchParams({ problem })}`);
}
