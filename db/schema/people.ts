import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { consents, contactSources, organisationTypes } from "#db/enums";
import { id, instant, record, sourced } from "#db/schema/columns";
import { regions } from "#db/schema/regions";

export const organisations = sqliteTable(
  "organisations",
  {
    id: id(),
    name: text("name").notNull(),
    sortKey: text("sort_key").notNull(),
    type: text("type", { enum: organisationTypes }).notNull(),
    country: text("country").notNull().default("PL"),
    regionId: integer("region_id").references(() => regions.id),
    town: text("town"),
    web: text("web"),
    nip: text("nip"),
    regon: text("regon"),
    ...sourced(),
    ...record(),
  },
  (t) => [index("organisations_sort").on(t.archivedAt, t.sortKey), index("organisations_region").on(t.regionId)],
);

export const people = sqliteTable(
  "people",
  {
    id: id(),
    fullName: text("full_name").notNull(),
    sortKey: text("sort_key").notNull(),
    email: text("email"),
    phone: text("phone"),
    position: text("position"),
    organisationId: integer("organisation_id").references(() => organisations.id),
    consent: text("consent", { enum: consents }).notNull().default("none"),
    contactSource: text("contact_source", { enum: contactSources }),
    obtainedOn: text("obtained_on"),
    retainUntil: text("retain_until"),
    informedOn: text("informed_on"),
    anonymisedAt: instant("anonymised_at"),
    ...sourced(),
    ...record(),
  },
  (t) => [index("people_sort").on(t.archivedAt, t.sortKey), index("people_organisation").on(t.organisationId)],
);
