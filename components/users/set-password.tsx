import type { ReactNode } from "react";
import { RecordForm } from "#components/form/record-form";
import { Foot } from "#components/shell/foot";
import { mark } from "#components/shell/rail";
import { Link } from "#components/ui/link";
import { formTexts } from "#lib/forms/texts";
import type { Translate } from "#lib/i18n/translate";
import { setPasswordAction } from "#lib/users/actions";
import { openLink, type LinkKind } from "#lib/users/passwords/links";

/** The frame of the pages that need no account: the mark, one heading, the foot. */
export function DoorPage({ title, t, children }: { title: string; t: Translate; children: ReactNode }) {
  return (
    <>
      <main className="main mx-auto max-w-xl" id="content">
        <p className="flex items-center gap-3 font-serif text-2xl font-semibold mb-6">{mark} Grono</p>
        <title>{`${title} · Grono`}</title>
        <h1 className="mb-4">{title}</h1>
        {children}
      </main>
      <Foot t={t} />
    </>
  );
}

/** Sets a password through a link that works once; looking at the page does not spend it. */
export function SetPassword({ kind, token, t }: { kind: LinkKind; token: string; t: Translate }) {
  const link = openLink(kind, token);
  const title = t(kind === "invitation" ? "users.inviteTitle" : "access.setPassword");
  if (!link)
    return (
      <DoorPage title={title} t={t}>
        <p className="notice mb-4">{t("access.linkDead")}</p>
        <Link className="btn" href="/reset">
          {t("access.forgotten")}
        </Link>
      </DoorPage>
    );
  const fields = [
    { name: "kind", label: "", kind: "hidden" as const, value: kind },
    { name: "token", label: "", kind: "hidden" as const, value: token },
    {
      name: "newPassword",
      label: t("access.newPassword"),
      hint: t("access.newPasswordHint"),
      kind: "password" as const,
      required: true,
      autoComplete: "new-password",
    },
  ];
  return (
    <DoorPage title={title} t={t}>
      <p className="mb-4">{t("users.inviteLead", { email: link.email })}</p>
      <RecordForm action={setPasswordAction} fields={fields} texts={formTexts(t, t("access.setPassword"))} />
    </DoorPage>
  );
}
