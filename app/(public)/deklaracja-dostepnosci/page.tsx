import { PublicPage } from "#components/shell/public-page";
import { Statement } from "#components/shell/statement";
import { currentLocale } from "#lib/access/session";
import { translate } from "#lib/i18n/translate";

export default async function StatementPage() {
  const locale = await currentLocale();
  const t = translate(locale);
  return (
    <PublicPage title={t("statement.title")} locale={locale} t={t}>
      <Statement locale={locale} t={t} />
    </PublicPage>
  );
}
