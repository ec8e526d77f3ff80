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
  mail: "Outgoing mail",
  mailLead: "Mails that have been sent or are waiting.",
  mailHeld: "No mail server is set (SMTP_URL), so mails wait in the outbox.",
  recipient: "Recipient",
  subject: "Subject",
  state: "State",
  created: "Created",
  sent: "Sent",
  audit: "Audit log",
  auditLead: "Who, what, when and from where. Entries cannot be changed or removed.",
  chainWhole: "{events, plural, one {# entry} other {# entries}}, the chain of hashes is whole",
  chainBroken: "The chain of hashes is broken from entry {id} on. It was changed outside the system.",
  when: "When",
  who: "Who",
  entity: "Record",
  address: "Network address",
  change: "Change",
  fields: "{count, plural, one {# field} other {# fields}}",
  jobs: "Background jobs",
  jobsLead: "Sending mail, backups and other work that the server does by itself.",
  job: "Job",
  attempts: "Tries",
  runAt: "Due",
  finished: "Finished",
  error: "Error code",
  retryJob: "Try job {id} again",
  jobRetried: "The job is back in the queue.",
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
  failedJobs: "{count, plural, one {# failed job} other {# failed jobs}}",
  jobKinds: {
    mail: "sending mail",
    nightly: "nightly check",
    resetLink: "password link",
    backup: "backup",
  },
  rules: {
    jobNotWaiting: "This job is not waiting.",
  },
};

export const enums: typeof pl.enums = {
  jobState: {
    queued: "queued",
    running: "running",
    done: "done",
    failed: "failed",
  },
  mailState: {
    outbox: "outbox",
    sent: "sent",
    failed: "failed",
  },
};

export const verbs: typeof pl.verbs = {
  order: "backup ordered",
  retry: "tried again",
  purge: "technical records past their term removed",
};
