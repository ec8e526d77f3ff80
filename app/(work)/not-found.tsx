import { EndedTerms } from "#components/shell/ended-terms";
import { Message } from "#components/shell/message-page";
import { currentLocale } from "#lib/access/session";

/** Inside the layout, whose `main` it stands in. */
export default async function NotFound() {
  return (
    <Message kind="notFound" locale={await currentLocale()}>
      <EndedTerms />
    </Message>
  );
}
