/** A whole page with one sentence: not found, forbidden. */
export function MessagePage({ title, text, home }: { title: string; text: string; home: string }) {
  return (
    <main className="main mx-auto" id="content">
      <title>{title}</title>
      <h1>{title}</h1>
      <p className="section">{text}</p>
      <p className="section">
        <a className="btn primary" href="/">
          {home}
        </a>
      </p>
    </main>
  );
}
