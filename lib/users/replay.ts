import { type Reads, listed } from "#lib/testing/reads";
import { admins, type Replay } from "#lib/testing/replay";
import { userList } from "#lib/users/columns";
import { getUser, listUsers } from "#lib/users/queries";

/** Who may do the deeds of this domain to records that are not their own. */
export const replay: Replay = {
  inviteUserAction: { allowed: admins, form: { email: "x@example.org", role: "viewer", locale: "pl", personId: "" } },
  editUserAction: { allowed: admins, form: { role: "admin" } },
  deactivateUserAction: { allowed: admins },
  inviteAgainAction: { allowed: admins },
  endUserSessionsAction: { allowed: admins },
  editOwnAccountAction: "own",
  setPasswordAction: "own",
  askResetAction: "own",
  changePasswordAction: "own",
};

/** How this domain's records are read. */
export const reads: Reads = {
  user: { list: listed(userList, listUsers), pages: [getUser] },
};
