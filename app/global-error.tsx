"use client";

import pl from "#lib/i18n/messages/pl/broken";

export default function GlobalError({ reset }: { reset: () => void }) {
  return (
    <html lang="pl">
      <body>
        <main className="main mx-auto" id="content">
          <title>{pl.title}</title>
          <h1>{pl.title}</h1>
          <p className="section">{pl.text}</p>
          <p className="section">
            <button className="btn primary" onClick={reset}>
              {pl.again}
            </button>
          </p>
        </main>
      </body>
    </html>
  );
}
