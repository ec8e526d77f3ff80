import { redirect } from "next/navigation";
import { Link } from "#components/ui/link";
import { roles } from "#db/enums";
import { RecordForm } from "#components/form/record-form";
import { mark } from "#components/shell/rail";
import { ForgetPages } from "#components/shell/forget-pages";
import { Foot } from "#components/shell/foot";
import { demoSignInAction, signInAction } from "#lib/sign-in/actions";
import { currentActor, currentLocale } from "#lib/access/session";
import { ownAddress } from "#lib/forms/address";
import { formTexts } from "#lib/forms/texts";
import { key, translate } from "#lib/i18n/translate";
import { office } from "#lib/office";

type Props = { searchParams: Promise<{ next?: string; held?: string; ended?: string; out?: string; set?: string }> };

export default async function SignInPage({ searchParams }: Props) {
  const { next = "", held = "", ended, out, set } = await searchParams;
  if (await currentActor()) redirect(ownAddress(next));
  const t = translate(await currentLocale());
  const fields = [
    { name: "next", kind: "hidden" as const, label: "", value: next },
    { name: "held", kind: "hidden" as const, label: "", value: held },
    { name: "email", kind: "email" as const, label: t("access.email"), required: true, autoComplete: "username" },
    { name: "password", kind: "password" as const, label: t("access.password"), required: true, autoComplete: "current-password" },
  ];
  return (
    <>
      <ForgetPages />
      <main className="main mx-auto max-w-xl" id="content">
        <p className="flex items-center gap-3 font-serif text-2xl font-semibold mb-6">{mark} Grono</p>
        <title>{`${t("access.title")} · Grono`}</title>
        <h1 className="mb-4">{t("access.title")}</h1>
        {(ended || out || set) && (
          <p className="notice mb-4" role="status">
            {t(set ? "access.passwordSet" : ended ? "access.ended" : "access.signedOut")}
          </p>
        )}
        {office().kind === "demo" && <DemoDoors next={next} held={held} t={t} />}
        <RecordForm action={signInAction} fields={fields} texts={formTexts(t, t("access.submit"))} />
        <p className="mt-6">
          <Link href="/reset">{t("access.forgotten")}</Link>
        </p>
      </main>
      <Foot t={t} />
    </>
  );
}

function DemoDoors({ next, held, t }: { next: string; held: string; t: ReturnType<typeof translate> }) {
  return (
    <form action={demoSignInAction} className="card mb-8">
      <p className="mb-3">{t("access.demoLead")}</p>
      <input type="hidden" name="next" value={next} />
      <input type="hidden" name="held" value={held} />
      <div className="flex flex-wrap gap-2">
        {roles.map((role) => (
          <button key={role} className="btn" name="role" value={role}>
            {t(key("enums.role", role))}
          </button>
        ))}
      </div>
    </form>
  );
}
