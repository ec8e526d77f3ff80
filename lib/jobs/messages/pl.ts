export const jobs = {
  title: "Zadania w tle",
  lead: "Wysyłka poczty, kopie zapasowe i inne prace, które serwer wykonuje sam.",
  job: "Zadanie",
  state: "Stan",
  attempts: "Próby",
  runAt: "Termin",
  finishedAt: "Zakończono",
  error: "Kod błędu",
  retry: "Ponów zadanie {id}",
  retried: "Zadanie wróciło do kolejki.",
  failed: "{count, plural, one {# zadanie nieudane} few {# zadania nieudane} many {# zadań nieudanych} other {# zadania nieudanego}}",
  rules: {
    notWaiting: "To zadanie nie czeka na wykonanie.",
  },
};

export const enums = {
  jobState: {
    queued: "w kolejce",
    running: "w toku",
    done: "wykonane",
    failed: "nieudane",
  },
  jobKind: {
    mail: "wysłanie poczty",
    nightly: "przegląd nocny",
    resetLink: "odnośnik do ustawienia hasła",
    backup: "kopia zapasowa",
  },
};

export const verbs = {
  order: "zlecono kopię",
  retry: "ponowiono",
  purge: "usunięto zapisy techniczne po terminie",
};
