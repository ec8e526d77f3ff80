import type { Exceptions } from "#lib/guards/reading/judge";

const scope = "to be read through the scope";
const actor = "to ask for an actor";
const kind = "to become a kind of file or a room";
const policy = "to be asked of the policy";
const host = "another host";
const stranger = "a stranger has no rights; the secret or the password is the proof";
const draft = "what somebody types and has not sent: seen and thrown away by its author alone, no record yet";
const self = "everybody may do this to what is their own";
const runner = "the program at work on its own queue; the deed that ordered it was authorized and audited";
const unseen = "kept by the program; no history tells of it";

/** Everything a guard is told to overlook, with the reason; an entry that is no longer needed fails. */
export const exceptions = {
  writes: {
    "access startSession writes *": "a session is no record; the sign-in is audited by whoever checks the password",
    "access actorOf writes *": "notes when the session was last seen",
    "access endSession writes *": "a session is no record; signing out is audited by the route",
    "access countFailure writes *": "counts wrong passwords",
    "app/(public)/sign-out/route.ts POST writes without authorize": self,
    "backups restore writes without authorize": "run on the machine of the office, which is the proof",
    "calendar endCalendar writes without authorize": self,
    "calendar renewCalendar writes without authorize": self,
    "forms discardDraft writes *": draft,
    "forms keepDraft writes *": draft,
    "forms once writes *": "keeps the first answer to a form; the command inside authorizes and audits",
    "jobs handlers writes without authorize": runner,
    "jobs claimJob writes *": runner,
    "jobs purge writes without authorize": runner,
    "jobs scheduleNightly writes *": runner,
    "jobs updateClaimed writes *": runner,
    "mail queueWaiting writes *": runner,
    "mail sendMail writes *": runner,
    "office nameOffice writes *": "makes an office, before anybody has an account",
    "office markInstallation writes *": "a mark of the database, no record",
    "scenarios endWorker writes *": runner,
    "scenarios failRun writes *": runner,
    "scenarios keepExplanation writes *": runner,
    "scenarios purgeRuns writes *": runner,
    "search index* writes *": "the search holds copies of records that were authorized and audited",
    "server renewDerived writes *": "derives anew from records that were authorized and audited",
    "sign-in setLanguageAction writes *": self,
    "users askReset writes *": stranger,
    "users changePassword writes without authorize": self,
    "users editOwnAccount writes without authorize": self,
    "users foundOffice writes without authorize": "makes an office, before anybody has an account",
    "users sendResetLink writes without authorize": runner,
    "users setPassword writes without authorize": stranger,
  },
  scopes: {
    "clusters getClusterPage reads people": "who speaks for a cluster is known to everybody who knows the cluster",
    "news readNews reads *": scope,
    "scenarios candidatesByCluster reads *": "whoever names for a cluster chooses among its people, whatever else of the register they see",
    "scenarios loadContent reads *": "a programme names its topics and people to whoever sees the programme",
    "scenarios loadRecords reads *": "a calculation weighs everybody's topics and wishes; nobody reads them in it",
    "scenarios withNamesFor reads people":
      "whether somebody agreed to be named to those who travel with them; nothing else of them is read",
    "scenarios loadSupporters reads *": "whether a cluster supports a topic decides who may move up; the rule reads it, no person",
  },
  missingScopes: {},
  unasked: {
    "* load* reads without an actor": "loads the row for a command that asks for the right itself",
    "news readNews reads without an actor": "what was published; anybody may read it",
    "scenarios purgeRuns reads without an actor": runner,
    "scenarios tendRuns reads without an actor": runner,
  },
  upwards: {
    "db/client.ts → lib/env.ts": "the settings of the process name the file of the database",
  },
  folderCircles: {
    "access → records": "asks what is in force today, and nothing else",
  },
  fileCircles: {},
  makingActors: {},
  openingTransactions: { "lib/server/alone.ts": "the lock of a process; its file holds no record" },
  clientsReaching: {},
  missingKeys: {},
  enumTexts: {},
  verbTexts: {},
  actionTexts: {},
  fieldTexts: {},
  undescribed: {
    "decision.decidedBy": unseen,
    "decision.subjectId": unseen,
    "decision.supersededById": unseen,
    "decision.scoring": unseen,
    "project.marks": unseen,
    "programme.key": unseen,
    "rate.key": unseen,
    "scenario.runId": unseen,
    "task.doneBy": unseen,
    "theme.key": unseen,
    "topic.mergedIntoId": "to be described",
    "topic.recordedById": unseen,
    "topic.replyDaysLeft": unseen,
    "topic.withdrawnFrom": unseen,
    "topic.sourceEntryId": unseen,
    "topic.splitFromId": "to be described",
    "user.archivedAt": unseen,
    "user.calendarTokenHash": "a secret",
    "user.lastVisitAt": unseen,
    "user.passwordHash": "a secret",
  },
  loose: {
    "*: Grono": "the name of the product",
    "lib/reading/*: *": "how people write amounts and titles",
    "lib/meetings/log/line.ts: *zł*": "what follows an amount and no day",
    "lib/i18n/format.ts: zł": "the currency",
    "lib/text.ts: *ł*": "the alphabet, for sorting and finding",
  },
  links: {
    "*: url is computed in a plain <a>": host,
    "*: cluster.web is computed in a plain <a>": host,
    "*: organisation.web is computed in a plain <a>": host,
    "*: of.sourceUrl is computed in a plain <a>": host,
    "components/list/export-links.tsx: *": "the file of a list, at the list's own address",
  },
  vocabulary: {
    "lib/*/records.ts is no file of a domain": kind,
    "lib/people/same.ts is no file of a domain": "the matching of people, the same at every door",
    "lib/backups/backup.ts is no file of a domain": kind,
    "lib/backups/restore.ts is no file of a domain": kind,
    "lib/shell/places.ts is no file of a domain": kind,
    "lib/shell/counts.ts is no file of a domain": kind,
    "lib/i18n/messages/*/common.ts has a name that says nothing": "texts of the shell, until each domain keeps its own",
    "lib/scenarios/messages/* is longer than *": "a table of texts",
    "lib/jobs/handlers.ts has a name that says nothing": "the register of jobs",
    "db/seed/facts/regions.ts is longer than *": "a table of facts",
  },
  registers: {
    'lib/access/actor.ts: "*"': policy,
    'lib/access/password.ts: "admin"': "a word that no password may be",
    'lib/clusters/fields.ts: "coordinator"': "the role of a term of office, not of an account",
    'lib/clusters/rules.ts: "coordinator"': "the role of a term of office, not of an account",
    'lib/users/founding/commands.ts: "admin"': "the first account",
  },
} satisfies Record<string, Exceptions>;
