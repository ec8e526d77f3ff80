import { SetPassword } from "#components/users/set-password";
import { currentLocale } from "#lib/access/session";
import { translate } from "#lib/i18n/translate";

export default async function InvitePage({ params }: { params: Promise<{ token: string }> }) {
  return <SetPassword kind="invitation" token={(await params).token} t={translate(await currentLocale())} />;
}
