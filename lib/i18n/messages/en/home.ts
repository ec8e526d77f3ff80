import type { home as pl } from "#lib/i18n/messages/pl/home";

export const home: typeof pl = {
  title: "Home",
  hello: "Good day",
  waiting: "Waiting for me",
  nothing: "Nothing is waiting.",
  decide: "{count, plural, one {# topic waits} other {# topics wait}} for a decision",
  late: "{count, plural, one {# topic is} other {# topics are}} past the reply date",
  minutes: "{count, plural, one {# set of minutes waits} other {# sets of minutes wait}} for approval",
  tasks: "{count, plural, one {# open task} other {# open tasks}}",
  returned: "{count, plural, one {# topic} other {# topics}} to complete",
  meetings: "Next meetings",
  changed: "Changed since your last visit",
  ourTopics: "Our topics",
  supported: "{count, plural, one {# cluster supports it} other {# clusters support it}}",
  collecting: "The department is collecting topics of study visits",
  supportOthers: "Support other topics",
  rules: {},
};
