export const statement = {
  title: "Deklaracja dostępności",
  heading: "Deklaracja dostępności",
  pledge: "zobowiązuje się zapewnić dostępność swojej",
  scope: "strony internetowej",
  pledgeAct:
    "zgodnie z przepisami ustawy z dnia 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych. Deklaracja dostępności dotyczy strony internetowej",
  demo: "To urząd demonstracyjny: adres e-mail i telefon na tej stronie są przykładowe.",
  published: "Data publikacji strony internetowej:",
  updated: "Data ostatniej istotnej aktualizacji:",
  statusTitle: "Stan dostępności cyfrowej",
  thisSite: "Strona internetowa jest",
  full: "w pełni zgodna",
  partial: "częściowo zgodna",
  withAct:
    "z załącznikiem do ustawy z dnia 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych",
  because: "z powodu niezgodności wymienionych poniżej",
  unmetTitle: "Niedostępne treści",
  unmetAnnex: "Niezgodność z załącznikiem",
  unmet: {
    map: "Mapa wyjazdów na stronie scenariusza jest obrazem, po którym nie da się poruszać klawiaturą. Te same miejsca i daty wymienia program obok mapy.",
    files:
      "Pliki DOCX i XLSX, które powstają z protokołów, programów i list, nie zostały jeszcze sprawdzone czytnikiem ekranu. Tę samą treść zawiera strona, z której się je pobiera.",
  },
  madeTitle: "Przygotowanie deklaracji dostępności",
  made: "Data sporządzenia deklaracji:",
  method:
    "Deklarację sporządzono na podstawie samooceny przeprowadzonej przez podmiot publiczny, wspartej testami automatycznymi każdej głównej strony. Zgodności nie potwierdził jeszcze zewnętrzny audyt ani badanie z osobami korzystającymi z czytników ekranu.",
  easeTitle: "Udogodnienia, ograniczenia i inne informacje",
  ease: "Strona ma jasny i ciemny wygląd według ustawień urządzenia, daje się powiększyć do 400 %, działa bez skryptów i bez myszy. Obejmuje strony publiczne i strony po zalogowaniu.",
  keysTitle: "Skróty klawiszowe",
  keys: "Na stronie trwającego spotkania Alt+1 do Alt+5 zmienia rodzaj wpisu. W programie scenariusza, gdy fokus jest w karcie wyjazdu: P przypina wyjazd, T przypina jego tydzień, W go wyklucza. Klawisz dostępu / prowadzi do wyszukiwania. Poza tym działają standardowe skróty przeglądarki.",
  contactTitle: "Informacje zwrotne i dane kontaktowe",
  contact: "Problemy z dostępnością cyfrową tej strony można zgłosić, pisząc na adres",
  call: "albo telefonicznie:",
  noPhone: "numer telefonu podaje strona główna urzędu",
  right:
    "Każdy ma prawo wystąpić z żądaniem zapewnienia dostępności cyfrowej tej strony internetowej lub jej elementów albo o udostępnienie informacji w alternatywny sposób.",
  ask: "W żądaniu należy podać:",
  asked: {
    who: "imię i nazwisko,",
    way: "dane kontaktowe, na przykład telefon lub e-mail,",
    where: "dokładny adres strony, na której jest niedostępny element lub treść,",
    what: "na czym polega problem i jaki sposób jego rozwiązania byłby najwygodniejszy.",
  },
  within:
    "Odpowiadamy najszybciej, jak to możliwe, nie później niż w ciągu 7 dni od otrzymania żądania. Jeżeli ten termin będzie zbyt krótki, podamy nowy, nie dłuższy niż 2 miesiące. Jeżeli zapewnienie dostępności nie jest możliwe, zaproponujemy dostęp w alternatywny sposób.",
  complaintTitle: "Obsługa wniosków i skarg związanych z dostępnością",
  complaint:
    "Kto nie zgadza się z odmową zapewnienia dostępności cyfrowej albo z zaproponowanym alternatywnym sposobem dostępu, ma prawo złożyć skargę do kierownictwa urzędu, listownie lub na adres podany wyżej. O tej sytuacji można też poinformować",
  ombudsman: "Rzecznika Praw Obywatelskich",
  moreTitle: "Pozostałe informacje",
  buildingTitle: "Dostępność architektoniczna",
  building: "Opis dostępności siedziby publikuje urząd na swojej stronie głównej.",
  communicationTitle: "Dostępność komunikacyjno-informacyjna",
  communication: "Tłumacza języka migowego można zamówić, pisząc na adres podany wyżej, co najmniej 3 dni robocze przed wizytą.",
  rules: {},
};
