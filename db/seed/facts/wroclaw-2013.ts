/** The meeting of 3 July 2013 in Wrocław: agenda, speakers and the decision are public. */
export const meeting = {
  title: "Zagadnienia międzysektorowe w polityce rozwoju klastrów na Dolnym Śląsku",
  day: "2013-07-03",
  place: "Wrocław",
  sourceNote: "komunikat prasowy z 2013 r.",
  decision: "Wydział uruchomi projekt „Wzrost gospodarczy i innowacje w klastrach” w programie regionalnym",
  speakers: [
    {
      name: "Jarosław Bulanda",
      capacity: "Związek Pracodawców Klastry Polskie; Śląski Klaster Lotniczy",
    },
    { name: "Łukasz Urbanek", capacity: "Wydział Koordynacji Polityki Regionalnej" },
  ],
  agenda: [
    { title: "Podsumowanie działań wspierających Wydziału", speaker: null, minutes: 30 },
    {
      title: "Instrumenty podnoszące transfer wiedzy i technologii oraz umiędzynarodowienie inicjatyw klastrowych",
      speaker: "Jarosław Bulanda",
      minutes: 45,
    },
    { title: "Wsparcie przedsiębiorstw w latach 2014–2020", speaker: "Łukasz Urbanek", minutes: 45 },
    { title: "Zbieranie propozycji tematów akcji pilotażowych", speaker: null, minutes: 60 },
    { title: "Regiony zagraniczne, od których chcemy się uczyć", speaker: null, minutes: 45 },
  ],
} as const;

/** What individual clusters proposed is not public: these topics are sample data, and say so wherever they are shown. */
export const sampleTopics = [
  {
    line: "Lekkie konstrukcje z lotnictwa w transporcie @Dolnośląski Klaster Lotniczy #Zrównoważony transport / inteligentna mobilność #Transfer wiedzy i technologii",
    problem: "Kompozyty z lotnictwa są sprawdzone, ale firmy budujące zabudowy pojazdów nie mają gdzie ich wypróbować.",
    question: "Kto w regionie płaci za próby i kto dopuszcza wyrób do użytku?",
    supporters: { "Dolnośląski Klaster Motoryzacyjny": "co_lead", "Dolnośląski Klaster Nanotechnologii": "interested" },
    outcome: "accepted",
  },
  {
    line: "Wspólna karta śladu środowiskowego dostawcy @Dolnośląski Klaster Surowcowy #Zrównoważony rozwój / zielona gospodarka",
    problem: "Każdy odbiorca pyta o ślad środowiskowy innym formularzem, a małe firmy nie mają kto go wypełniać.",
    question: "Kto prowadzi wspólną kartę i jak jest sprawdzana?",
    supporters: { "Dolnośląski Klaster Motoryzacyjny": "take_part", "Klaster Kamieniarski": "interested" },
    outcome: "accepted",
  },
  {
    line: "Mieszkanie dla seniora: czujniki, meble i usługi razem @Klaster NUTRIBIOMED #Aktywne starzenie się",
    problem: "Czujniki, meble i usługi opiekuńcze kupuje się osobno i nie działają razem.",
    question: "Jak wygląda mieszkanie pokazowe i kto je utrzymuje?",
    supporters: {
      "Klaster Innowacyjny „Dla zdrowia – Sudety”": "co_lead",
      "Geotermalny Klaster Uzdrowiskowy Aglomeracji Wałbrzyskiej": "take_part",
    },
    outcome: "accepted",
  },
  {
    line: "Wspólne laboratoria klastra i uczelni @Dolnośląski Klaster Nanotechnologii #Transfer wiedzy i technologii",
    problem: "Firmy nie wiedzą, jaką aparaturę mają uczelnie i na jakich zasadach można z niej skorzystać.",
    question: "Jak rozliczany jest czas aparatury i kto odpowiada za wyniki?",
    supporters: { "Dolnośląski Klaster Metalowy": "take_part", "Dolnośląski Klaster Lotniczy": "interested" },
    outcome: "accepted",
  },
  {
    line: "Surowce wtórne z elektroniki @Dolnośląski Klaster Surowcowy #Zrównoważony rozwój / zielona gospodarka",
    problem: "Zużyta elektronika wyjeżdża z regionu nieprzetworzona.",
    question: "Jak zorganizowano zbiórkę i kto kupuje odzyskany surowiec?",
    supporters: { "Dolnośląski Klaster Metalowy": "interested" },
    outcome: "accepted",
  },
  {
    line: "Zielone łańcuchy dostaw w motoryzacji @Dolnośląski Klaster Motoryzacyjny #Zrównoważony rozwój / zielona gospodarka #Zrównoważony transport / inteligentna mobilność",
    problem: "Producenci wymagają od dostawców planu ograniczenia emisji, a mali dostawcy nie mają go jak przygotować.",
    question: "Jak klaster pomaga małym dostawcom i ile to kosztuje?",
    supporters: { "Dolnośląski Klaster Surowcowy": "take_part", "Dolnośląski Klaster Metalowy": "take_part" },
    outcome: "accepted",
  },
  {
    line: "Uzdrowisko bez barier dla osób starszych @Geotermalny Klaster Uzdrowiskowy Aglomeracji Wałbrzyskiej #Aktywne starzenie się",
    problem: "Oferta uzdrowisk nie jest dostosowana do osób z ograniczoną sprawnością.",
    question: "Jakie dostosowania przyniosły gości i jak je sfinansowano?",
    supporters: { "Klaster NUTRIBIOMED": "interested" },
    outcome: "accepted",
  },
  {
    line: "Marka klastra na rynkach zagranicznych @Klaster Kamieniarski #Internacjonalizacja (umiędzynarodowienie)",
    problem: "Firmy wystawiają się na targach osobno i nie są rozpoznawane.",
    question: "Kto jest właścicielem wspólnej marki i kto może jej używać?",
    supporters: { "Karkonosko-Izerski Klaster Turystyczny": "interested", "Klaster obuwniczy MOSIT": "take_part" },
    outcome: "accepted",
  },
  {
    line: "Telemedycyna w małych miejscowościach @Klaster Innowacyjny „Dla zdrowia – Sudety” #Aktywne starzenie się #Transfer wiedzy i technologii",
    problem: "Opieka po wypisie ze szpitala kończy się na karcie informacyjnej.",
    question: "Kto płaci za stałą opiekę na odległość po zakończeniu projektu?",
    supporters: { "Klaster NUTRIBIOMED": "take_part" },
    outcome: "deferred",
  },
  {
    line: "Energia ze źródeł odnawialnych w strefie przemysłowej @Dolnośląski Klaster Energii Odnawialnej #Zrównoważony rozwój / zielona gospodarka",
    problem: "Zakłady w strefie nie mogą dzielić się energią z jednego źródła.",
    question: "Jak uzgodniono zasady z operatorem sieci?",
    supporters: { "Dolnośląski Klaster Ekoenergetyczny EEI (Energia, Ekologia, Innowacje)": "co_lead" },
    outcome: null,
  },
  {
    line: "Druk 3D dla małych firm @Dolnośląski Klaster Metalowy #Transfer wiedzy i technologii",
    problem: "Małe firmy zlecają prototypy za granicę, bo nie znają oferty w regionie.",
    question: "Czy wspólna pracownia utrzymuje się sama?",
    supporters: {},
    outcome: null,
  },
  {
    line: "Wspólna obecność klastrów turystycznych na targach @Karkonosko-Izerski Klaster Turystyczny #Internacjonalizacja (umiędzynarodowienie)",
    problem: "Klastry jeżdżą na te same targi z osobnymi stoiskami.",
    question: "Jak wybierane są targi i kto płaci za stoisko?",
    supporters: { "Klaster dolnośląskich uzdrowisk (deklaracja)": "interested" },
    outcome: null,
  },
] as const;

/** Sample indications: which cluster wants to learn from which region. */
export const sampleIndications = [
  ">Górna Austria @Dolnośląski Klaster Lotniczy #Transfer wiedzy i technologii wspólne laboratoria klastra i uczelni",
  ">Górna Austria @Dolnośląski Klaster Motoryzacyjny #Zrównoważony transport / inteligentna mobilność próby lekkich zabudów",
  ">Badenia-Wirtembergia @Dolnośląski Klaster Motoryzacyjny #Zrównoważony rozwój / zielona gospodarka plan emisji dla dostawców",
  ">Wenecja Euganejska @Klaster NUTRIBIOMED #Aktywne starzenie się mieszkanie pokazowe",
  ">Wenecja Euganejska @Klaster Innowacyjny „Dla zdrowia – Sudety” #Aktywne starzenie się usługi dla seniorów",
  ">Saksonia @Dolnośląski Klaster Nanotechnologii #Transfer wiedzy i technologii zasady dostępu do aparatury",
  ">Piemont @Dolnośląski Klaster Surowcowy #Zrównoważony rozwój / zielona gospodarka odzysk surowców",
  ">Friuli-Wenecja Julijska @Klaster Kamieniarski #Internacjonalizacja (umiędzynarodowienie) wspólna marka",
  ">Styria @Dolnośląski Klaster Ekoenergetyczny EEI (Energia, Ekologia, Innowacje) #Zrównoważony rozwój / zielona gospodarka energia w strefie przemysłowej",
] as const;

/** Sample evidence beside the public one, and the regions that the demonstration office has approved. */
export const sampleEvidence = [
  { region: "Górna Austria", theme: "knowledge_technology_transfer", claim: "Wspólne laboratoria klastra i uczelni", strength: 3 },
  { region: "Górna Austria", theme: "sustainable_mobility", claim: "Próby lekkich konstrukcji w transporcie", strength: 3 },
  { region: "Badenia-Wirtembergia", theme: "sustainable_mobility", claim: "Program dostawców nowej mobilności", strength: 3 },
  { region: "Saksonia", theme: "knowledge_technology_transfer", claim: "Wspólny dostęp do aparatury instytutów", strength: 3 },
  { region: "Saksonia", theme: "sustainable_mobility", claim: "Sieć dostawców lekkich konstrukcji", strength: 2 },
  {
    region: "Friuli-Wenecja Julijska",
    theme: "internationalisation",
    claim: "Wspólna marka klastrów na rynkach zagranicznych",
    strength: 3,
  },
  { region: "Styria", theme: "green_economy", claim: "Energia ze źródeł odnawialnych w strefach przemysłowych", strength: 3 },
  { region: "Piemont", theme: "green_economy", claim: "Odzysk surowców z elektroniki", strength: 3 },
] as const;

export const approvedRegions = [
  "Górna Austria",
  "Badenia-Wirtembergia",
  "Saksonia",
  "Wenecja Euganejska",
  "Friuli-Wenecja Julijska",
  "Piemont",
] as const;
