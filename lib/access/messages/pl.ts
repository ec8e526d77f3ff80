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
};
