import { RecordForm } from "#components/form/record-form";
import { Link } from "#components/ui/link";
import { DoorPage } from "#components/users/set-password";
import { currentLocale } from "#lib/access/session";
import { formTexts } from "#lib/forms/texts";
import { translate } from "#lib/i18n/translate";
import { askResetAction } from "#lib/users/actions";

export default async function AskResetPage() {
  const t = translate(await currentLocale());
  const fields = [{ name: "email", kind: "email" as const, label: t("access.email"), required: true, autoComplete: "username" }];
  return (
    <DoorPage title={t("access.forgotten")} t={t}>
      <p className="mb-4">{t("access.resetLead")}</p>
      <RecordForm action={askResetAction} fields={fields} texts={formTexts(t, t("access.resetSubmit"))} keeps={false} />
      <p className="mt-6">
        <Link href="/sign-in">{t("access.title")}</Link>
      </p>
    </DoorPage>
  );
}
