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
};
