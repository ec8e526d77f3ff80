"use server";

import { redirect } from "next/navigation";
import { deliverEntry } from "#lib/meetings/actions";

/** The capture line as a plain form post, for browsers without scripts: back to the page, with the sentence and the words when it was refused. */
export async function logLineAction(form: FormData): Promise<void> {
  const typed = Object.fromEntries([...form].filter(([name, value]) => !name.startsWith("$") && typeof value === "string")) as Record<
    string,
    string
  >;
  const { problem: refused, waits } = await deliverEntry(typed);
  const problem = refused ?? waits?.text;
  const back = `/meetings/${Number(typed.meetingId)}`;
  redirect(problem ? `${back}?${new URLSearchParams({ problem, words: typed.words ?? "" })}` : back);
}
