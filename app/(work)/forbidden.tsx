import { EndedTerms } from "#components/shell/ended-terms";
import { Message } from "#components/shell/message-page";
import { currentLocale } from "#lib/access/session";

/** Inside the layout, whose `main` it stands in. */
export default async function Forbidden() {
  return (
    <Message kind="refused" locale={await currentLocale()}>
      <EndedTerms />
    </Message>
  );
}
