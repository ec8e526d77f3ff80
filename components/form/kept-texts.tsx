"use client";

import { useState } from "react";
import { staying } from "#components/form/staying";
import { Link } from "#components/ui/link";
import { discardDraftAction } from "#lib/forms/kept/actions";
import type { Report } from "#lib/forms/kept/keeper";
import type { FormTexts } from "#lib/forms/spec";

type Kept = { id: number; requestId: string; when: string; note?: string; href: string };

/** What was typed in this form and not sent, with the sentences that offer it. */
export type Keeping = { texts: Kept[]; restore: string; discard: string; restored: string };

type Props = {
  keeping: Keeping;
  /** The text that is being typed now is not offered. */ ownId?: string;
  /** The text that the form was opened with. */ shownId?: string | null;
  offline: string;
};

/** A quiet line for each kept text; works without scripts. The one that the form shows says so and can be thrown away. */
export function KeptTexts({ keeping, ownId, shownId, offline }: Props) {
  const [problem, setProblem] = useState("");
  const discard = staying(discardDraftAction, { onFail: () => setProblem(offline) });
  return keeping.texts
    .filter(({ requestId }) => requestId !== ownId || requestId === shownId)
    .map(({ id, requestId, when, note, href }) => (
      <form key={id} action={discard} className="kept" data-stays="">
        <span>
          {when}
          {requestId === shownId ? `. ${keeping.restored}` : ":"}
        </span>
        {requestId !== shownId && <Link href={href}>{keeping.restore}</Link>}
        <button className="btn quiet" name="id" value={id}>
          {keeping.discard}
        </button>
        {note && <small>{note}</small>}
        {problem && <small role="alert">{problem}</small>}
      </form>
    ));
}

/** What became of the words that are being typed: kept at which time, or why not. */
export function Said({ said, texts }: { said: Report; texts: FormTexts }) {
  const isKept = said.status === 200;
  return (
    <p className={isKept ? "kept-now" : "kept-now wrong"} role={isKept ? undefined : "alert"}>
      {said.text ?? texts.offline}{" "}
      {said.status === 401 && (
        <Link
          href={`/sign-in?${new URLSearchParams({ ended: "1", next: window.location.pathname + window.location.search })}`}
          target="_blank"
        >
          {texts.signIn}
        </Link>
      )}
    </p>
  );
}
