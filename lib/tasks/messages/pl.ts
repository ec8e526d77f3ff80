export const tasks = {
  title: "Zadania",
  lead: "{total, plural, one {# zadanie} few {# zadania} many {# zadań} other {# zadania}}",
  name: "Zadanie",
  owner: "Odpowiada",
  mine: "moje",
  due: "Termin",
  dueHint: "Na przykład 19.07.2027",
  status: "Stan",
  meeting: "Spotkanie",
  edit: "Edycja zadania",
  cancel: "Anuluj zadanie",
  doneAt: "Wykonano",
  new: "Dodaj zadanie",
  all: "wszystkie stany",
  done: "Oznacz jako wykonane",
  reopen: "Otwórz ponownie",
  rules: {
    already: "Zadanie jest już zakończone albo otwarte. Odśwież stronę.",
    closed: "Zadanie jest zamknięte. Najpierw otwórz je ponownie.",
  },
};

export const enums = {
  taskStatus: {
    open: "otwarte",
    done: "wykonane",
    cancelled: "anulowane",
  },
  entity: {
    task: "zadanie",
  },
};
