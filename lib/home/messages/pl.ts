export const home = {
  title: "Pulpit",
  hello: "Dzień dobry",
  messages: "Wiadomości",
  newMessage: "nowe",
  told: {
    topicReturned: "Temat wrócił do uzupełnienia: {title}",
    topicWithdrawn: "Temat wycofano: {title}",
    topicEdited: "Zmieniono treść tematu: {title}",
    topicPutBack: "Temat przywrócono: {title}",
    topicDecided: "Temat rozstrzygnięto: {title}",
    topicReopened: "Temat czeka na nowe rozstrzygnięcie: {title}",
    wishCorrected: "Wydział poprawił wskazanie regionu {region}: {title}",
    wishWithdrawn: "Wydział wycofał wskazanie regionu {region}: {title}",
    scenarioReleased: "Scenariusz wydano, wydanie {number}; zmieniło się coś dla Twojego klastra: {title}",
    scenarioChanged: "Wydanie {number}, {title}. Dla Twojego klastra: {pl}",
    activityCalledOff: "Nie odbędzie się: {pl} ({title}). {reason}",
    activityBack: "Jednak się odbędzie: {pl} ({title})",
    reserveMovedUp: "Osoba z rezerwy Twojego klastra dostała miejsce: {title}",
    seatLost: "Drugie miejsce Twojego klastra przepadło przy przeliczeniu: {title}",
  },
  waiting: "Czeka na mnie",
  nothing: "Nic nie czeka.",
  decide: "{count, plural, one {# temat czeka} few {# tematy czekają} many {# tematów czeka} other {# tematu czeka}} na rozstrzygnięcie",
  assess: "{count, plural, one {# temat} few {# tematy} many {# tematów} other {# tematu}} w ocenie Wydziału",
  late: "{count, plural, one {# temat} few {# tematy} many {# tematów} other {# tematu}} po terminie odpowiedzi",
  minutes:
    "{count, plural, one {# protokół czeka} few {# protokoły czekają} many {# protokołów czeka} other {# protokołu czeka}} na zatwierdzenie",
  tasks: "{count, plural, one {# otwarte zadanie} few {# otwarte zadania} many {# otwartych zadań} other {# otwartego zadania}}",
  reviews:
    "{count, plural, one {# region czeka} few {# regiony czekają} many {# regionów czeka} other {# regionu czeka}} na Twoją recenzję",
  scenarios:
    "{count, plural, one {# scenariusz czeka} few {# scenariusze czekają} many {# scenariuszy czeka} other {# scenariusza czeka}} na zatwierdzenie",
  drafts:
    "{count, plural, one {# projekt rozstrzygnięcia} few {# projekty rozstrzygnięć} many {# projektów rozstrzygnięć} other {# projektu rozstrzygnięcia}} do ogłoszenia",
  unmatched: "{count, plural, one {# wskazanie} few {# wskazania} many {# wskazań} other {# wskazania}} bez regionu",
  leavers:
    "{count, plural, one {# otwarte zadanie} few {# otwarte zadania} many {# otwartych zadań} other {# otwartego zadania}} osób, które odeszły",
  latestMeetings: "Ostatnie spotkania",
  meetings: "Najbliższe spotkania",
  changed: "Zmiany od ostatniej wizyty",
  termEnded:
    "Twoja funkcja w klastrze {cluster} trwała do {day} Od tego dnia nie działasz w jego imieniu, dlatego jego szkice i formularze są dla Ciebie zamknięte. W razie pomyłki napisz do Wydziału:",
  ourTopics: "Nasze tematy",
  supported: "{count, plural, one {popiera # klaster} few {popierają # klastry} many {popiera # klastrów} other {popiera # klastra}}",
  collecting: "Wydział zbiera tematy wizyt studyjnych",
  supportOthers: "Poprzyj inne tematy",
  rules: {},
};
