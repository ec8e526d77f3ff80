import type * as pl from "#lib/shell/messages/pl";

export const shell: typeof pl.shell = {
  skip: "Skip to content",
  offline: "There is no network connection. This page stays open, with what you typed. Try again when the connection is back.",
  leave: "What you typed could not be kept. Leave this page nevertheless?",
  home: "Home",
  regions: "Regions",
  support: "Support",
  dictionaries: "Dictionaries",
  projects: "Programmes and projects",
  permissions: "Permissions",
  admin: "Administration",
  program: "Programme",
  more: "More",
  search: "Search clusters, topics, regions…",
  searchLabel: "Search",
  signOut: "Sign out",
  unsent:
    "Meeting entries of yours wait unsaved on this device: {count}.\n\nOK: sign out; the entries stay here until you sign in again.\nCancel: stay and finish.",
  account: "Account",
  demo: "Demonstration office: some of the data are sample data.",
  accessibility: "Accessibility statement",
  help: "Help and contact",
  navigation: "Main menu",
  language: "Language",
};
