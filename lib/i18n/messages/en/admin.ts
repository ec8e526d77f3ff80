import type { admin as pl } from "#lib/i18n/messages/pl/admin";

export const admin: typeof pl = {
  permissions: "Who may do what",
  permissionsLead:
    "The table by which the server checks every action. “own” means records of a cluster in which the person has a current term of office.",
  action: "Action",
};
