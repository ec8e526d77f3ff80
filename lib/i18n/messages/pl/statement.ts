export const statement = {
  title: "Deklaracja dostępności",
  heading: "Deklaracja dostępności serwisu Grono",
  intro:
    "zobowiązuje się zapewnić dostępność swojej strony internetowej zgodnie z ustawą z dnia 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych. Oświadczenie w sprawie dostępności ma zastosowanie do strony internetowej",
  scope: "Obejmuje strony publiczne i strony po zalogowaniu.",
  demo: "To urząd demonstracyjny: adres e-mail i telefon na tej stronie są przykładowe.",
  published: "Data publikacji strony",
  updated: "Data ostatniej istotnej aktualizacji",
  statusTitle: "Stan dostępności cyfrowej",
  status: "Strona internetowa jest częściowo zgodna z załącznikiem do ustawy z powodu niezgodności wymienionych poniżej.",
  limits:
    "Zgodności nie potwierdził jeszcze zewnętrzny audyt ani badanie z osobami korzystającymi z czytników ekranu. Mapa wyjazdów jest obrazem; te same informacje są w programie obok.",
  madeTitle: "Przygotowanie deklaracji",
  made: "Deklarację sporządzono dnia",
  method: "na podstawie samooceny przeprowadzonej przez podmiot publiczny, wspartej testami automatycznymi każdej głównej strony.",
  keys: "Na stronie można używać standardowych skrótów klawiaturowych przeglądarki.",
  contactTitle: "Informacje zwrotne i dane kontaktowe",
  contact: "Uwagi o dostępności prosimy kierować na adres",
  noPhone: "numer telefonu podaje strona główna urzędu",
  procedure:
    "Każdy ma prawo wystąpić z żądaniem zapewnienia dostępności cyfrowej strony lub jej elementu albo o udostępnienie informacji w alternatywny sposób. Żądanie powinno zawierać dane osoby, wskazanie elementu i sposób kontaktu. Odpowiadamy niezwłocznie, nie później niż w ciągu 7 dni; gdy to niemożliwe, w ciągu 2 miesięcy. Po odmowie można złożyć skargę, a po wyczerpaniu procedury wniosek do Rzecznika Praw Obywatelskich.",
  buildingTitle: "Dostępność architektoniczna",
  building: "Opis dostępności siedziby publikuje urząd na swojej stronie głównej.",
  communicationTitle: "Dostępność komunikacyjno-informacyjna",
  communication: "Tłumacza języka migowego można zamówić, pisząc na adres podany wyżej, co najmniej 3 dni robocze przed wizytą.",
  rules: {},
};
