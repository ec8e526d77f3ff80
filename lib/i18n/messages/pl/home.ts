export const home = {
  title: "Pulpit",
  hello: "Dzień dobry",
  waiting: "Czeka na mnie",
  nothing: "Nic nie czeka.",
  decide: "{count, plural, one {# temat czeka} few {# tematy czekają} many {# tematów czeka} other {# tematu czeka}} na rozstrzygnięcie",
  late: "{count, plural, one {# temat} few {# tematy} many {# tematów} other {# tematu}} po terminie odpowiedzi",
  minutes:
    "{count, plural, one {# protokół czeka} few {# protokoły czekają} many {# protokołów czeka} other {# protokołu czeka}} na zatwierdzenie",
  tasks: "{count, plural, one {# otwarte zadanie} few {# otwarte zadania} many {# otwartych zadań} other {# otwartego zadania}}",
  returned: "{count, plural, one {# temat} few {# tematy} many {# tematów} other {# tematu}} do uzupełnienia",
  meetings: "Najbliższe spotkania",
  changed: "Zmiany od ostatniej wizyty",
  ourTopics: "Nasze tematy",
  supported: "{count, plural, one {popiera # klaster} few {popierają # klastry} many {popiera # klastrów} other {popiera # klastra}}",
  collecting: "Wydział zbiera tematy wizyt studyjnych",
  supportOthers: "Poprzyj inne tematy",
  rules: {},
};
