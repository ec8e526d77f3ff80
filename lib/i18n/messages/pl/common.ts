export const actions = {
  save: "Zapisz",
  create: "Dodaj",
  edit: "Edytuj",
  archive: "Przenieś do archiwum",
  restore: "Przywróć z archiwum",
  cancel: "Anuluj",
  filter: "Pokaż",
  clear: "Wyczyść filtry",
  export: "Eksport {format}",
  next: "Następne",
  previous: "Poprzednie",
  history: "Historia",
  print: "Drukuj",
  open: "Otwórz",
  remove: "Usuń z listy",
  add: "Dodaj",
};

export const list = {
  search: "Szukaj w tej liście",
  results: "{count, plural, one {# wynik} few {# wyniki} many {# wyników} other {# wyniku}}",
  range: "{from}–{to} z {total}",
  any: "wszystkie",
  none: "Żaden wpis nie pasuje do filtrów.",
  sortBy: "Sortuj: {column}",
  sortedUp: "rosnąco",
  sortedDown: "malejąco",
  pages: "Strony listy",
  beside: "Rekordy obok na liście",
  previousRecord: "Poprzedni",
  nextRecord: "Następny",
  place: "{at} z {total}",
  sample: "dane przykładowe",
  archived: "w archiwum",
};

export const form = {
  problems: "Formularza nie zapisano",
  confirm: "Potwierdź",
  error: "Błąd",
  optional: "nieobowiązkowe",
  choose: "— wybierz —",
  saved: "Zapisano",
  saving: "Zapisywanie…",
  theirs: "Wersja zapisana w międzyczasie ({by})",
  mine: "Twoja wersja",
  keepMine: "Zapisz moją wersję",
  takeTheirs: "Zostaw zapisaną wersję",
  conflictLead:
    "Ktoś zapisał ten rekord po tym, jak otwarto formularz. Obie wersje stoją niżej. Popraw pola i zapisz albo zostaw wersję zapisaną.",
  personalData: "Administratorem danych jest urząd. Dane służą współpracy z klastrami (zadanie publiczne, art. 6 ust. 1 lit. e RODO).",
  dayHint: "Na przykład 5.02.2027",
  changedMeanwhile: "Co zmieniono w międzyczasie",
};

export const errors = {
  notFound: "Nie ma takiej strony albo nie jest ona dla Ciebie dostępna.",
  refused: "To konto nie ma prawa do tej czynności.",
  conflict: "Ktoś zapisał ten rekord w międzyczasie.",
  unknown: "Tej czynności nie można wykonać.",
  quoted: "Coś poszło nie tak i nie zapisano zmian. Kod zdarzenia: {id}.",
  file: "W polu tekstowym nie może być pliku.",
  notFoundTitle: "Nie znaleziono strony",
  forbiddenTitle: "Brak uprawnień",
  brokenTitle: "Błąd po naszej stronie",
  broken: "Strony nie udało się pokazać. Zapisane dane są bezpieczne. Spróbuj ponownie za chwilę.",
  home: "Przejdź do pulpitu",
  again: "Spróbuj ponownie",
};

export const field = {
  required: "Uzupełnij to pole.",
  tooLong: "Ten tekst jest za długi.",
  text: "Wpisz tekst.",
  reason: "Napisz dlaczego, pełnym zdaniem: przeczytają to inni, także za rok.",
  past: "Ten dzień już minął. Podaj dzisiejszą albo późniejszą datę.",
  day: "Podaj datę, na przykład 5.02.2027.",
  time: "Podaj godzinę, na przykład 9.00.",
  url: "Podaj adres strony, na przykład https://www.klaster.pl.",
  email: "Podaj adres e-mail, na przykład imie@urzad.pl.",
  oneEmail: "Podaj jeden adres e-mail; tu są co najmniej dwa.",
  phone: "Podaj numer telefonu, na przykład 71 770 41 23 wew. 12.",
  money: "Podaj kwotę, na przykład 12 345,67.",
  whole: "Podaj liczbę całkowitą.",
  range: "Ta liczba jest poza dozwolonym zakresem.",
  choose: "Wybierz jedną z możliwości.",
  endBeforeStart: "Koniec nie może być wcześniejszy niż początek.",
};

export const refusal = {
  method: "Tej metody serwer nie obsługuje",
  origin: "Formularz wysłano z innej strony, dlatego go nie przyjęto",
  large: "Przesłany formularz jest za duży",
  address: "Adres strony jest nieprawidłowy",
  broken: "Błąd po naszej stronie",
  home: "Przejdź do pulpitu",
};

export const record = {
  what: "Dane",
  created: "Dodano {moment}",
  updated: "Zmieniono {moment}",
  source: "źródło",
  sample: "Dane przykładowe, nie opisują rzeczywistego zdarzenia.",
  uncertain: "niepewne",
  noneYet: "Jeszcze nic tu nie ma.",
  andMore: "i {count, plural, one {# kolejny} few {# kolejne} many {# kolejnych} other {# kolejnego}}",
  archivedAt: "Archiwum od",
};

export const enums = {
  provenance: {
    office: "urząd",
    public: "źródło publiczne",
    sample: "dane przykładowe",
  },
  locale: {
    pl: "polski",
    en: "angielski",
  },
};
