import type * as pl from "#lib/organisations/messages/pl";

export const organisations: typeof pl.organisations = {
  title: "Organisations",
  lead: "{total, plural, one {# organisation} other {# organisations}} in the register",
  new: "Add organisation",
  edit: "Edit organisation",
  name: "Name",
  type: "Type",
  country: "Country",
  region: "Region",
  town: "Town",
  web: "Web site",
  nip: "Tax number (NIP)",
  anotherUnit: "The same number, another unit",
  nipHint: "Ten digits, hyphens allowed. A foreign number stays as typed.",
  regon: "Statistical number (REGON)",
  regonHint: "Nine or fourteen digits",
  people: "People",
  addPerson: "Add person",
  clusters: "Clusters",
  cluster: "Cluster",
  coordinates: "Coordinates clusters",
  member: "Membership in clusters",
  memberSince: "from {day}",
  memberUntil: "until {day}",
  endMembership: "End membership",
  rules: {
    nip: "This NIP does not add up. Check the digits.",
    nipTaken: "This NIP is in the register already: {names}. Correct the number, or confirm that this is another unit.",
    regon: "This REGON does not add up. Check the digits.",
  },
};

export const enums: typeof pl.enums = {
  organisationType: {
    enterprise: "enterprise",
    research: "research",
    business_environment: "business environment",
    public: "public body",
    association: "association, foundation",
    other: "other",
  },
  entity: {
    organisation: "organisation",
  },
};
