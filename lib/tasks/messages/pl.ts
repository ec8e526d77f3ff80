export const tasks = {
  title: "Zadania",
  lead: "{total, plural, one {# zadanie} few {# zadania} many {# zadań} other {# zadania}}",
  name: "Zadanie",
  owner: "Odpowiada",
  mine: "moje",
  ofLeavers: "osób, które odeszły",
  ownerLeft: "już nie prowadzi zadań",
  openOf:
    "{count, plural, one {# otwarte zadanie} few {# otwarte zadania} many {# otwartych zadań} other {# otwartego zadania}} tej osoby: zobacz i przekaż",
  handOver: "Przekaż wszystkie",
  handOverTitle: "Przekaż otwarte zadania",
  from: "Czyje zadania",
  to: "Kto je przejmuje",
  leaver: "{name}: {count, plural, one {# otwarte zadanie} few {# otwarte zadania} many {# otwartych zadań} other {# otwartego zadania}}",
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
    ownerLeft: "Ta osoba już nie prowadzi zadań: konto zamknięto, funkcja się skończyła albo dane usunięto. Wskaż kogoś innego.",
    samePerson: "Wskaż inną osobę niż ta, która ma te zadania.",
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

export const verbs = {
  handOver: "przekazano",
};
