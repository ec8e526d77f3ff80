import { SignOutForm } from "#components/shell/sign-out";
import { RecordForm } from "#components/form/record-form";
import { Link } from "#components/ui/link";
import type { Work } from "#lib/access/session";
import type { FieldSpec } from "#lib/forms/spec";
import { formTexts } from "#lib/forms/texts";
import { formOf } from "#lib/records/form";
import { changePasswordAction, editOwnAccountAction } from "#lib/users/actions";
import { browserName } from "#lib/users/rules";
import { ownFields } from "#lib/users/fields";
import type { getOwnAccount } from "#lib/users/queries";

type Props = { own: ReturnType<typeof getOwnAccount>; here: Work };

export function Profile({ own, here }: Props) {
  const { t } = here;
  const fields = formOf("users", ownFields, here, () => [], own).map((spec) => ({ ...spec, autoComplete: spec.name }));
  return (
    <section className="section">
      <h2 className="mb-3">{t("users.profile")}</h2>
      <RecordForm action={editOwnAccountAction} fields={fields} texts={formTexts(t, t("actions.save"))} />
    </section>
  );
}

export function OwnPassword({ own, here: { t } }: Props) {
  const fields: FieldSpec[] = [
    { name: "oldPassword", label: t("users.oldPassword"), kind: "password", required: true, autoComplete: "current-password" },
    {
      name: "newPassword",
      label: t("access.newPassword"),
      hint: t("access.newPasswordHint"),
      kind: "password",
      required: true,
      autoComplete: "new-password",
    },
  ];
  return (
    <section className="section">
      <h2 className="mb-3">{t("users.password")}</h2>
      {own.hasPassword ? (
        <RecordForm action={changePasswordAction} fields={fields} texts={formTexts(t, t("users.changePassword"))} primary={false} />
      ) : (
        <p>
          {t("users.noPassword")} <Link href="/reset">{t("access.resetSubmit")}</Link>
        </p>
      )}
    </section>
  );
}

export function OwnSessions({ own, here: { actor, t, format } }: Props) {
  return (
    <section className="section">
      <h2 className="mb-1">{t("users.sessions")}</h2>
      <p className="muted mb-3">{t("users.sessionsLead")}</p>
      <table className="list">
        <thead>
          <tr>
            <th scope="col">{t("users.browser")}</th>
            <th scope="col">{t("users.address")}</th>
            <th scope="col">{t("users.started")}</th>
            <th scope="col">{t("users.seen")}</th>
          </tr>
        </thead>
        <tbody>
          {own.sessions.map((one) => (
            <tr key={one.id}>
              <td>
                {browserName(one.agent) || "—"}
                {one.isThis && <small>{t("users.thisSession")}</small>}
              </td>
              <td>{one.address}</td>
              <td data-label={t("users.started")}>{format.moment(one.createdAt)}</td>
              <td data-label={t("users.seen")}>{format.moment(one.seenAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <SignOutForm userId={actor.userId} ask={t("shell.unsent", { count: "{count}" })} className="mt-4">
        <button className="btn" name="everywhere" value="1">
          {t("users.endSessions")}
        </button>
      </SignOutForm>
    </section>
  );
}
