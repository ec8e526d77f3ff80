import { MessagePage } from "#components/shell/message-page";
import { currentLocale } from "#lib/access/session";

export default async function Forbidden() {
  return <MessagePage kind="refused" locale={await currentLocale()} />;
}
