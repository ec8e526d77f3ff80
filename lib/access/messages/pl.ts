export const access = {
  title: "Logowanie",
  email: "Adres e-mail",
  password: "Hasło",
  submit: "Zaloguj",
  wrong: "Adres e-mail lub hasło się nie zgadza.",
  throttled: "Za dużo nieudanych prób. Spróbuj ponownie za 15 minut.",
  ended: "Sesja wygasła. Zaloguj się ponownie.",
  demoLead: "To urząd demonstracyjny. Wejdź w jednej z ról:",
  signedOut: "Wylogowano.",
  forgotten: "Nie pamiętam hasła",
  resetLead: "Podaj adres e-mail konta. Wyślemy odnośnik, który działa przez godzinę.",
  resetSubmit: "Wyślij odnośnik",
  resetSent: "Jeżeli takie konto istnieje, odnośnik jest w drodze.",
  newPassword: "Nowe hasło",
  newPasswordHint: "Co najmniej 12 znaków. Może być zdaniem ze spacjami.",
  setPassword: "Ustaw hasło",
  linkDead: "Ten odnośnik już nie działa. Poproś o nowy.",
  passwordSet: "Hasło ustawiono. Zaloguj się.",
  passwords: {
    length: "Hasło musi mieć od 12 do 128 znaków.",
    personal: "Hasło nie może zawierać imienia, loginu ani nazwy urzędu.",
    common: "To hasło jest zbyt łatwe do odgadnięcia.",
  },
  resetMailSubject: "Grono: ustawienie hasła",
  resetMailBody:
    "Dzień dobry,\n\naby ustawić hasło do systemu Grono, otwórz odnośnik:\n{url}\n\nOdnośnik działa raz, do: {until}.\n\nWydział Gospodarki",
  actions: {
    cluster: {
      read: "Przeglądanie klastrów",
      edit: "Prowadzenie rejestru klastrów",
      block: "Zgłaszanie zajętych terminów klastra",
    },
    organisation: {
      read: "Przeglądanie instytucji",
      edit: "Prowadzenie rejestru instytucji",
    },
    person: {
      read: "Przeglądanie osób",
      edit: "Prowadzenie rejestru osób",
      anonymise: "Usuwanie danych osobowych",
    },
    meeting: {
      read: "Przeglądanie spotkań",
      edit: "Przygotowanie spotkań",
      log: "Zapisywanie przebiegu spotkań",
      approve: "Zatwierdzanie protokołów",
      approveOwn: "Zatwierdzanie protokołu własnego spotkania",
      publish: "Publikowanie notatek ze spotkań",
    },
    topic: {
      read: "Przeglądanie tematów",
      propose: "Proponowanie tematów",
      edit: "Edycja i zgłaszanie tematów",
      translate: "Teksty tematów po angielsku",
      support: "Popieranie tematów",
      return: "Zwracanie tematów do uzupełnienia",
      decide: "Rozstrzyganie o tematach",
      withdraw: "Wycofywanie tematów",
    },
    region: {
      read: "Przeglądanie regionów",
      edit: "Prowadzenie rejestru regionów",
      indicate: "Wskazywanie regionów",
      review: "Recenzowanie regionów",
      decide: "Rozstrzyganie o regionach",
    },
    review: {
      read: "Czytanie recenzji",
    },
    contact: {
      read: "Czytanie danych kontaktowych",
    },
    decision: {
      read: "Przeglądanie rozstrzygnięć",
      draft: "Przygotowanie rozstrzygnięć",
      publish: "Ogłaszanie rozstrzygnięć",
    },
    task: {
      read: "Przeglądanie zadań",
      edit: "Prowadzenie zadań",
    },
    scenario: {
      read: "Przeglądanie scenariuszy",
      edit: "Układanie scenariuszy",
      approve: "Zatwierdzanie scenariuszy",
      seat: "Obsadzanie miejsc w imieniu urzędu",
      nominate: "Zgłaszanie uczestników",
    },
    run: {
      read: "Przeglądanie przeliczeń",
    },
    brief: {
      read: "Pobieranie opisów dla gospodarzy",
    },
    programme: {
      read: "Przeglądanie programów i projektów",
      edit: "Prowadzenie programów i projektów",
    },
    list: {
      export: "Pobieranie list do plików",
    },
    history: {
      read: "Czytanie historii rekordów",
    },
    office: {
      read: "Wgląd w informacje wewnętrzne urzędu",
    },
    dictionary: {
      edit: "Prowadzenie słowników",
    },
    rate: {
      edit: "Prowadzenie cennika",
    },
    user: {
      edit: "Prowadzenie kont",
    },
    audit: {
      read: "Czytanie dziennika zdarzeń",
    },
    mail: {
      read: "Przeglądanie poczty wychodzącej",
    },
    job: {
      read: "Przeglądanie zadań w tle",
      run: "Zlecanie zadań w tle i kopii zapasowych",
    },
    permission: {
      read: "Czytanie tej tabeli",
    },
  },
};

export const enums = {
  role: {
    officer: "pracownik",
    manager: "kierownik",
    coordinator: "koordynator klastra",
    viewer: "podgląd",
    admin: "administrator",
  },
  grant: {
    any: "tak",
    own: "własne",
    visible: "widoczne",
    no: "nie",
  },
};

export const verbs = {
  signIn: "zalogowano",
  signInFailed: "nieudane logowanie",
  signOut: "wylogowano",
  signOutEverywhere: "wylogowano wszędzie",
};
