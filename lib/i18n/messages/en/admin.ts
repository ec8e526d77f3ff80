import type * as pl from "#lib/i18n/messages/pl/admin";

export const admin: typeof pl.admin = {
  permissions: "Who may do what",
  permissionsLead:
    "The table by which the server checks every action. “own” means records of a cluster in which the person has a current term of office.",
  action: "Action",
  title: "Administration",
  lead: "Accounts, mail, background jobs, backups and the audit log.",
  permissionsShort: "The table of actions and roles.",
  usersLead: "Who has access and in which role.",
  created: "Created",
  backups: "Backups",
  backupsLead: "Whole, checked copies of the database in the folder {folder}.",
  backupNow: "Make a backup now",
  backupOrdered: "The backup will be there in a moment. Reload the page to see it.",
  backupLast: "Last backup: {moment}",
  backupNone: "There is no backup yet.",
  file: "File",
  size: "Size",
  megabytes: "{size} MB",
  restoreHint: "Restore with the server stopped: npm run restore -- FILE --replace",
};
