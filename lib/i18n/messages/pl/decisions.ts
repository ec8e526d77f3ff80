export const decisions = {
  title: "Rozstrzygnięcia",
  lead: "{total, plural, one {# rozstrzygnięcie} few {# rozstrzygnięcia} many {# rozstrzygnięć} other {# rozstrzygnięcia}}",
  number: "Nr",
  subject: "Przedmiot",
  outcome: "Rozstrzygnięcie",
  reason: "Uzasadnienie",
  state: "Stan",
  published: "Ogłoszono",
  by: "Kto",
  drafts: "Projekty do ogłoszenia",
  publish: "Ogłoś wybrane",
  rules: { none: "Wybierz co najmniej jeden projekt." },
};
