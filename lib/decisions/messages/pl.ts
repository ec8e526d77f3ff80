export const decisions = {
  title: "Rozstrzygnięcia",
  lead: "{total, plural, one {# rozstrzygnięcie} few {# rozstrzygnięcia} many {# rozstrzygnięć} other {# rozstrzygnięcia}}",
  number: "Nr",
  subject: "Przedmiot",
  kind: "Rodzaj",
  new: "Dodaj ustalenie",
  edit: "Edycja projektu",
  name: "Treść",
  validUntil: "Ważne do",
  override: "Powód odstępstwa",
  meeting: "Spotkanie",
  supersededBy: "Zastąpione przez",
  publishOne: "Ogłoś",
  outcome: "Rozstrzygnięcie",
  reason: "Uzasadnienie",
  state: "Stan",
  published: "Ogłoszono",
  by: "Kto",
  drafts: "Projekty do ogłoszenia",
  publish: "Ogłoś wybrane",
  rules: {
    none: "Wybierz co najmniej jeden projekt.",
    changed: "Nic nie ogłoszono: „{title}” zmieniono, odkąd otwarto tę stronę. Przeczytaj nową treść i ogłoś ponownie.",
    noReason: "Nic nie ogłoszono: „{title}” nie ma uzasadnienia. Dopisz je i ogłoś ponownie.",
    published: "Ogłoszonego rozstrzygnięcia nie można zmienić.",
  },
};

export const enums = {
  decisionSubject: {
    topic: "temat",
    region: "region",
    scenario: "scenariusz",
    general: "ustalenie",
  },
  decisionOutcome: {
    accepted: "przyjęto",
    rejected: "odrzucono",
    deferred: "odłożono",
    approved: "zatwierdzono",
    suspended: "zawieszono",
    resolved: "postanowiono",
  },
  decisionState: {
    draft: "projekt",
    published: "ogłoszona",
    superseded: "zastąpiona",
  },
  entity: {
    decision: "rozstrzygnięcie",
  },
};

export const verbs = {
  publish: "ogłoszono",
  supersede: "zastąpiono",
};
