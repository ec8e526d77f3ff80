"use server";

import { refresh } from "next/cache";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { currentActor } from "#lib/access/session";
import { keptAddress, ownAddress } from "#lib/forms/address";
import { discardDraft } from "#lib/forms/drafts";

export async function discardDraftAction(form: FormData): Promise<void> {
  const actor = await currentActor();
  const here = keptAddress(ownAddress((await headers()).get("x-grono-path")));
  if (!actor) redirect(`/sign-in?${new URLSearchParams({ ended: "1", next: here })}`);
  discardDraft(actor, Number(form.get("id")));
  refresh();
  redirect(here);
}
