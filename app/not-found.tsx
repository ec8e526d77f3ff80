import { MessagePage } from "#components/shell/message-page";
import { currentLocale } from "#lib/access/session";

export default async function NotFound() {
  return <MessagePage kind="notFound" locale={await currentLocale()} />;
}
