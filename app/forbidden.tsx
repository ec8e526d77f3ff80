import { MessagePage } from "#components/shell/message-page";
import { currentLocale } from "#lib/access/session";
import { translate } from "#lib/i18n/translate";

export default async function Forbidden() {
  const t = translate(await currentLocale());
  return <MessagePage title={t("errors.forbiddenTitle")} text={t("errors.refused")} home={t("errors.home")} />;
}
