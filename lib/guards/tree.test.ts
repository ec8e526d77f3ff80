import { getTableColumns } from "drizzle-orm";
import { expect, it } from "vitest";
import { audited, lists, roles, type Locale } from "#db/enums";
import { actions } from "#lib/access/policy";
import { entities } from "#lib/entities";
import { fileCircles, folderCircles, upwards } from "#lib/guards/form/cycles";
import { clientsReaching, makingActors, openingTransactions } from "#lib/guards/rights/doors";
import { exceptions } from "#lib/guards/exceptions";
import { judge } from "#lib/guards/reading/judge";
import { links } from "#lib/guards/form/links";
import { registers } from "#lib/guards/rights/registers";
import { missingScopes, scopes, unasked } from "#lib/guards/rights/scopes";
import { parse } from "#lib/guards/reading/sources";
import { enumKeys, fieldKeys, loose, missingKeys, missingTexts, undescribed, verbKeys } from "#lib/guards/form/texts";
import { productOf, readTree } from "#lib/guards/reading/tree";
import { vocabulary } from "#lib/guards/form/vocabulary";
import { writes } from "#lib/guards/rights/writes";
import { assemble } from "#lib/i18n/assemble";
import { modules } from "#lib/i18n/messages";

const files = readTree();
const sources = parse(productOf(files));
const textsOf = (locale: Locale) => assemble(Object.values(modules).map((one) => one[locale]));
const languages = { pl: textsOf("pl"), en: textsOf("en") };
const entries = Object.fromEntries(
  Object.entries(entities).map(([name, entry]) => [name, { ...entry, columns: Object.keys(getTableColumns(entry.table)) }]),
);
const excused = (name: "folderCircles" | "fileCircles") => Object.keys(exceptions[name]);

const guards: Record<keyof typeof exceptions, [means: string, offences: () => string[]]> = {
  writes: ["what writes authorizes and audits, or is documented as part of the caller's transaction", () => writes(sources)],
  scopes: ["a scoped table is read in its domain or through its scope", () => scopes(sources)],
  missingScopes: ["a domain with scoped tables has a scope.ts", () => missingScopes(sources)],
  unasked: ["whoever reads a scoped table is asked for an actor", () => unasked(sources)],
  upwards: ["imports go one way down", () => upwards(sources)],
  folderCircles: ["domains and services form no circle", () => folderCircles(sources, excused("folderCircles"))],
  fileCircles: ["files form no circle", () => fileCircles(sources, excused("fileCircles"))],
  makingActors: ["only lib/access makes actors", () => makingActors(sources)],
  openingTransactions: ["only db/client opens transactions", () => openingTransactions(sources)],
  clientsReaching: ["what runs in the browser reaches no database", () => clientsReaching(sources)],
  missingKeys: ["both languages have the same keys", () => missingKeys(languages)],
  enumTexts: ["every value of a closed list has its text", () => missingTexts(enumKeys({ ...lists, entity: audited }), languages)],
  verbTexts: ["every audited event has its verb", () => missingTexts(verbKeys(sources, audited), languages)],
  actionTexts: [
    "every action of the policy has its text",
    () =>
      missingTexts(
        actions.map((one) => `access.actions.${one}`),
        languages,
      ),
  ],
  fieldTexts: ["every field has its label and hint", () => missingTexts(fieldKeys(entries), languages)],
  undescribed: ["every column of a record is a field", () => undescribed(entries)],
  loose: ["texts stand in the message files", () => loose(sources)],
  links: ["pages are reached through Link, files through <a>, and every address leads somewhere", () => links(sources)],
  vocabulary: ["files are of a kind, say what they hold and stay small", () => vocabulary(files)],
  registers: ["roles are named by policy and scope alone", () => registers(sources, roles)],
};

it.each(Object.entries(guards).map(([name, [means, offences]]) => ({ name, means, offences })))("$name: $means", ({ name, offences }) => {
  expect(judge(offences(), exceptions[name as keyof typeof exceptions])).toEqual([]);
});
