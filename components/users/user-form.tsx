import { locales, roles } from "#db/enums";
import { RecordForm } from "#components/form/record-form";
import type { FieldSpec } from "#lib/forms/spec";
import { formTexts } from "#lib/forms/texts";
import { enumOptions, recordOptions } from "#lib/forms/options";
import { key, type Translate } from "#lib/i18n/translate";
import { personOptions } from "#lib/people/options";
import { editUserAction, inviteUserAction } from "#lib/users/actions";
import type { UserRow } from "#lib/users/queries";

export const languageOptions = (t: Translate) => locales.map((value) => ({ value, label: t(key("users.languages", value)) }));

/** Invites a person, or changes the account they have. */
export function UserForm({ t, user }: { t: Translate; user?: UserRow }) {
  const name: FieldSpec = { name: "name", label: t("users.name"), value: user?.name, required: Boolean(user) };
  const role: FieldSpec = {
    name: "role",
    label: t("users.role"),
    kind: "select",
    value: user?.role,
    options: enumOptions(t, "role", roles),
    required: true,
  };
  const person: FieldSpec = {
    name: "personId",
    label: t("users.person"),
    hint: t("users.personHint"),
    kind: "select",
    value: user?.personId,
    options: recordOptions(personOptions()),
  };
  if (user)
    return (
      <RecordForm
        action={editUserAction}
        fields={[
          { name: "id", label: "", kind: "hidden", value: user.id },
          { name: "version", label: "", kind: "hidden", value: user.version },
          name,
          { ...role, hint: t("users.roleHint") },
          person,
        ]}
        texts={formTexts(t, t("actions.save"))}
        back={`/admin/users/${user.id}`}
      />
    );
  const email: FieldSpec = { name: "email", label: t("users.email"), kind: "email", required: true };
  const locale: FieldSpec = {
    name: "locale",
    label: t("users.language"),
    kind: "radios",
    value: "pl",
    options: languageOptions(t),
    required: true,
  };
  return (
    <RecordForm
      action={inviteUserAction}
      fields={[email, role, person, { ...name, hint: t("users.nameHint") }, locale]}
      texts={formTexts(t, t("users.inviteSubmit"))}
      requestId={crypto.randomUUID()}
    />
  );
}
