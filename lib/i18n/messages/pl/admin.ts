export const admin = {
  permissions: "Kto co może",
  permissionsLead:
    "Tabela, według której serwer sprawdza każdą czynność. „własne” oznacza rekordy klastra, w którym osoba ma bieżącą kadencję.",
  action: "Czynność",
};
