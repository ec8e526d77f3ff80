export const organisations = {
  title: "Instytucje",
  lead: "{total, plural, one {# instytucja} few {# instytucje} many {# instytucji} other {# instytucji}} w rejestrze",
  new: "Dodaj instytucję",
  edit: "Edycja instytucji",
  name: "Nazwa",
  type: "Rodzaj",
  country: "Kraj",
  region: "Region",
  town: "Miejscowość",
  web: "Strona internetowa",
  nip: "NIP",
  nipHint: "Dziesięć cyfr, myślniki są dozwolone. Numer zagraniczny zostaje tak, jak go wpisano.",
  regon: "REGON",
  regonHint: "Dziewięć albo czternaście cyfr",
  people: "Osoby",
  addPerson: "Dodaj osobę",
  clusters: "Klastry",
  cluster: "Klaster",
  coordinates: "Koordynuje klastry",
  member: "Członkostwo w klastrach",
  memberSince: "od {day}",
  memberUntil: "do {day}",
  endMembership: "Zakończ członkostwo",
  rules: {
    nip: "Ten NIP się nie zgadza. Sprawdź cyfry.",
    nipTaken: "Instytucja z tym NIP jest już w rejestrze.",
    regon: "Ten REGON się nie zgadza. Sprawdź cyfry.",
  },
};

export const enums = {
  organisationType: {
    enterprise: "przedsiębiorstwo",
    research: "jednostka naukowa",
    business_environment: "instytucja otoczenia biznesu",
    public: "instytucja publiczna",
    association: "stowarzyszenie, fundacja",
    other: "inna",
  },
  entity: {
    organisation: "instytucja",
  },
};
