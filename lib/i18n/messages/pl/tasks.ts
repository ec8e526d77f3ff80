export const tasks = {
  title: "Zadania",
  lead: "{total, plural, one {# zadanie} few {# zadania} many {# zadań} other {# zadania}}",
  name: "Zadanie",
  owner: "Odpowiada",
  mine: "moje",
  due: "Termin",
  dueHint: "Na przykład 19.07.2027",
  status: "Stan",
  all: "wszystkie stany",
  done: "Oznacz jako wykonane",
  reopen: "Otwórz ponownie",
  rules: { already: "Zadanie jest już w tym stanie." },
};
