import type * as pl from "#lib/access/messages/pl";

export const access: typeof pl.access = {
  title: "Sign in",
  email: "E-mail address",
  password: "Password",
  submit: "Sign in",
  wrong: "The e-mail address or the password is not right.",
  throttled: "Too many failed attempts. Please try again in 15 minutes.",
  ended: "Your session has ended. Please sign in again.",
  demoLead: "This is a demonstration office. Enter in one of the roles:",
  signedOut: "You have signed out.",
  forgotten: "I forgot my password",
  resetLead: "Enter the e-mail address of your account. We will send a link that works for one hour.",
  resetSubmit: "Send the link",
  resetSent: "If there is such an account, the link is on its way.",
  newPassword: "New password",
  newPasswordHint: "At least 12 characters. It may be a sentence with spaces.",
  setPassword: "Set password",
  linkDead: "This link no longer works. Please ask for a new one.",
  passwordSet: "The password is set. Please sign in.",
  passwords: {
    length: "A password has 12 to 128 characters.",
    personal: "A password may not contain your name, login or the office's name.",
    common: "This password is too easy to guess.",
  },
  resetMailSubject: "Grono: set your password",
  resetMailBody:
    "Hello,\n\nto set your password in Grono, open this link:\n{url}\n\nThe link works once, until: {until}.\n\nEconomy Department",
  actions: {
    cluster: {
      read: "Reading clusters",
      edit: "Keeping the register of clusters",
      block: "Giving a cluster's blocked dates",
    },
    organisation: {
      read: "Reading organisations",
      edit: "Keeping the register of organisations",
    },
    person: {
      read: "Reading people",
      edit: "Keeping the register of people",
      anonymise: "Erasing personal data",
    },
    meeting: {
      read: "Reading meetings",
      edit: "Preparing meetings",
      log: "Logging meetings",
      approve: "Approving minutes",
      approveOwn: "Approving the minutes of one's own meeting",
      publish: "Publishing notes of meetings",
    },
    topic: {
      read: "Reading topics",
      propose: "Proposing topics",
      edit: "Editing and submitting topics",
      translate: "Topics: texts in English",
      support: "Supporting topics",
      return: "Returning topics",
      decide: "Deciding on topics",
      withdraw: "Withdrawing topics",
    },
    region: {
      read: "Reading regions",
      edit: "Keeping the register of regions",
      indicate: "Indicating regions",
      review: "Reviewing regions",
      decide: "Deciding on regions",
    },
    review: {
      read: "Reading reviews",
    },
    contact: {
      read: "Reading contact details",
    },
    decision: {
      read: "Reading decisions",
      draft: "Drafting decisions",
      publish: "Publishing decisions",
    },
    task: {
      read: "Reading tasks",
      edit: "Keeping tasks",
    },
    scenario: {
      read: "Reading scenarios",
      edit: "Preparing scenarios",
      approve: "Approving scenarios",
      seat: "Filling seats for the office",
      nominate: "Nominating participants",
    },
    run: {
      read: "Reading calculations",
    },
    brief: {
      read: "Downloading briefs for hosts",
    },
    programme: {
      read: "Reading programmes and projects",
      edit: "Keeping programmes and projects",
    },
    list: {
      export: "Exporting lists",
    },
    history: {
      read: "Reading the history of records",
    },
    office: {
      read: "Reading what is internal to the office",
    },
    dictionary: {
      edit: "Keeping dictionaries",
    },
    rate: {
      edit: "Keeping the price list",
    },
    user: {
      edit: "Keeping accounts",
    },
    audit: {
      read: "Reading the audit log",
    },
    mail: {
      read: "Reading outgoing mail",
    },
    job: {
      read: "Reading background jobs",
      run: "Running background jobs and backups",
    },
    permission: {
      read: "Reading this table",
    },
  },
};

export const enums: typeof pl.enums = {
  role: {
    officer: "officer",
    manager: "manager",
    coordinator: "cluster coordinator",
    viewer: "viewer",
    admin: "administrator",
  },
  grant: {
    any: "yes",
    own: "own",
    visible: "visible",
    no: "no",
  },
};

export const verbs: typeof pl.verbs = {
  signIn: "signed in",
  signInFailed: "sign-in failed",
  signOut: "signed out",
  signOutEverywhere: "signed out everywhere",
};
