import { RecordForm } from "#components/form/record-form";
import { StateChip } from "#components/ui/chip";
import { OpenTasks } from "#components/tasks/open-tasks";
import { Facts } from "#components/ui/facts";
import { Link } from "#components/ui/link";
import { PageHeader } from "#components/ui/page-header";
import type { Work } from "#lib/access/session";
import type { FieldSpec } from "#lib/forms/spec";
import { formTexts } from "#lib/forms/texts";
import { key } from "#lib/i18n/translate";
import { deactivateUserAction, endUserSessionsAction, inviteAgainAction } from "#lib/users/actions";
import type { UserRow } from "#lib/users/queries";

/** One account: who, in which role, and what the administrator can do with it. */
export function UserBody({ user, here }: { user: UserRow; here: Work }) {
  const { t, format, actor } = here;
  return (
    <>
      <PageHeader
        crumbs={[
          { href: "/admin", label: t("admin.title") },
          { href: "/admin/users", label: t("users.title") },
        ]}
        title={user.name}
        lead={user.email}
      >
        <StateChip state={user.state} label={t(key("enums.userState", user.state))} />
        <Link className="btn" href={`/admin/users/${user.id}/history`}>
          {t("actions.history")}
        </Link>
        <Link className="btn primary" href={`/admin/users/${user.id}/edit`}>
          {t("actions.edit")}
        </Link>
      </PageHeader>
      <OpenTasks here={here} personId={user.personId} />
      <div className="columns">
        <Facts
          of={[
            [t("users.role"), t(key("enums.role", user.role))],
            [t("users.person"), user.personId && <Link href={`/people/${user.personId}`}>{user.person}</Link>],
            [t("users.lastVisit"), user.lastVisitAt ? format.moment(user.lastVisitAt) : t("users.never")],
            [t("users.openSessions"), String(user.sessions)],
          ]}
        />
        <aside>
          <Deeds user={user} isOwn={user.id === actor.userId} t={t} />
        </aside>
      </div>
    </>
  );
}

function Deeds({ user, isOwn, t }: { user: UserRow; isOwn: boolean; t: Work["t"] }) {
  const hidden: FieldSpec[] = [
    { name: "id", label: "", kind: "hidden", value: user.id },
    { name: "version", label: "", kind: "hidden", value: user.version },
  ];
  const button = (action: typeof inviteAgainAction, label: string) => (
    <div className="mb-4">
      <RecordForm action={action} fields={hidden} texts={formTexts(t, label)} primary={false} />
    </div>
  );
  return (
    <>
      {user.state === "invited" && button(inviteAgainAction, t("users.inviteAgain"))}
      {user.sessions > 0 && button(endUserSessionsAction, t("users.endSessions"))}
      {!isOwn && button(deactivateUserAction, t(user.deactivatedAt ? "users.reactivate" : "users.deactivate"))}
      {!isOwn && !user.deactivatedAt && <p className="small muted">{t("users.deactivateHint")}</p>}
    </>
  );
}
