"use client";

import { Link } from "#components/ui/link";
import { errors as english } from "#lib/i18n/messages/en/common";
import { errors as polish } from "#lib/i18n/messages/pl/common";

const texts = { pl: polish, en: english };
const titles = { notFound: "notFoundTitle", refused: "forbiddenTitle" } as const;

/**
 * A whole page with one sentence: not found, forbidden. Every page carries it as its spare, so it is a client component that knows both
 * languages (a reference of a few bytes, not six rendered pages); the style sheet shows the one that the document is in.
 */
export function MessagePage({ kind }: { kind: keyof typeof titles }) {
  return (
    <main className="main mx-auto" id="content">
      <title>{`${texts.pl[titles[kind]]} · ${texts.en[titles[kind]]}`}</title>
      {(["pl", "en"] as const).map((locale) => (
        <div key={locale} lang={locale} className="in-one-language">
          <h1>{texts[locale][titles[kind]]}</h1>
          <p className="section">{texts[locale][kind]}</p>
          <p className="section">
            <Link className="btn primary" href="/">
              {texts[locale].home}
            </Link>
          </p>
        </div>
      ))}
    </main>
  );
}
