import type * as pl from "#lib/jobs/messages/pl";

export const jobs: typeof pl.jobs = {
  title: "Background jobs",
  lead: "Sending mail, backups and other work that the server does by itself.",
  job: "Job",
  state: "State",
  attempts: "Tries",
  runAt: "Due",
  finishedAt: "Finished",
  error: "Error code",
  retry: "Try job {id} again",
  retried: "The job is back in the queue.",
  failed: "{count, plural, one {# failed job} other {# failed jobs}}",
  rules: {
    notWaiting: "This job is not waiting.",
  },
};

export const enums: typeof pl.enums = {
  jobState: {
    queued: "queued",
    running: "running",
    done: "done",
    failed: "failed",
  },
  jobKind: {
    mail: "sending mail",
    nightly: "nightly check",
    resetLink: "password link",
    backup: "backup",
  },
};

export const verbs: typeof pl.verbs = {
  order: "backup ordered",
  retry: "tried again",
  purge: "technical records past their term removed",
};
