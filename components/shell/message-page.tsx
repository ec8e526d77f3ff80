"use client";

import type { ReactNode } from "react";
import { Link } from "#components/ui/link";
import type { Locale } from "#db/enums";
import { errors as english } from "#lib/i18n/messages/en/common";
import { errors as polish } from "#lib/i18n/messages/pl/common";

const texts = { pl: polish, en: english };
const titles = { notFound: "notFoundTitle", refused: "forbiddenTitle" } as const;

type Props = { kind: keyof typeof titles; locale: Locale; children?: ReactNode };

/**
 * One sentence in place of a page: not found, forbidden. Every page carries it as its spare, so it is a client component that knows both
 * languages (a reference of a few bytes, not six rendered pages). Its `main` is the layout's, or that of a `MessagePage` without one.
 */
export function Message({ kind, locale, children }: Props) {
  return (
    <>
      <title>{`${texts[locale][titles[kind]]} · Grono`}</title>
      <h1>{texts[locale][titles[kind]]}</h1>
      <p className="section">{texts[locale][kind]}</p>
      {children}
      <p className="section">
        <Link className="btn primary" href="/">
          {texts[locale].home}
        </Link>
      </p>
    </>
  );
}

/** The same as a whole page. */
export function MessagePage(props: Props) {
  return (
    <main className="main mx-auto" id="content">
      <Message {...props} />
    </main>
  );
}
