import { MessagePage } from "#components/shell/message-page";
import { currentLocale } from "#lib/access/session";
import { translate } from "#lib/i18n/translate";

export default async function NotFound() {
  const t = translate(await currentLocale());
  return <MessagePage title={t("errors.notFoundTitle")} text={t("errors.notFound")} home={t("errors.home")} />;
}
