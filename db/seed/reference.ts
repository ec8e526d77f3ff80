import { db } from "#db/client";
import { themes } from "#db/schema/clusters";
import { organisations } from "#db/schema/people";
import { programmes, projects } from "#db/schema/projects";
import { criteria, evidence, regionRelations, regions } from "#db/schema/regions";
import { costRates } from "#db/schema/scenarios";
import { clusters as clusterFacts } from "#db/seed/facts/clusters";
import { hosts, publicEvidence, regions as regionFacts } from "#db/seed/facts/regions";
import { programmes as programmeFacts, themes as themeFacts } from "#db/seed/facts/themes";
import { recognitions } from "#db/schema/clusters";
import type { Actor } from "#lib/access/actor";
import { createCluster } from "#lib/clusters/commands";
import { programmeWords } from "#lib/programmes/words";
import { projectWords } from "#lib/projects/words";
import { authored } from "#lib/records/versioned";
import { indexMissing } from "#lib/search/missing";
import { organisationWords } from "#lib/organisations/words";
import { regionWords } from "#lib/regions/words";
import { reindex } from "#lib/search/search";
import { sortKey } from "#lib/text";

/** Themes whose words occur in a cluster's sector: an editorial reading of the sector, not a claim of the cluster. */
const themeWords: Record<string, RegExp> = {
  active_ageing: /zdrow|uzdrowisk|biomedyc|balneolog|kosmetyk/,
  green_economy: /energi|surow|kamień|górnic|geoterm|rolnic|wodór|żywno/,
  sustainable_mobility: /lotnic|motoryz|kosmiczn/,
  knowledge_technology_transfer: /ICT|nano|edukac|biotechnolog|metal/,
  internationalisation: /turyst|obuwie/,
};

/** Loads the public facts: themes, criteria, prices, programmes, regions, organisations and clusters, each with its source. */
export function seedReference(actor: Actor): void {
  const row = { ...authored(actor), provenance: "public" as const };
  themeFacts.forEach((theme, position) =>
    db()
      .insert(themes)
      .values({ ...theme, position, ...row })
      .run(),
  );
  seedDictionaries(actor);
  programmeFacts.forEach((programme) =>
    db()
      .insert(programmes)
      .values({ ...programme, ...row })
      .run(),
  );
  seedProjects(actor);
  indexMissing("programme", programmeWords);
  indexMissing("project", projectWords);
  seedRegions(actor);
  seedClusters(actor);
}

function seedDictionaries(actor: Actor): void {
  const names = [
    ["Doświadczenie w naszych dziedzinach", "Experience in our themes"],
    ["Gotowość gospodarza", "Readiness of the host"],
    ["Możliwość przeniesienia praktyk", "Transferability of practices"],
    ["Dotychczasowa współpraca", "Cooperation so far"],
  ];
  names.forEach(([namePl = "", nameEn = ""], position) =>
    db()
      .insert(criteria)
      .values({ namePl, nameEn, position, ...authored(actor) })
      .run(),
  );
  const rates: [string, string, string, number, number?][] = [
    ["travel_300", "Przejazd do 300 km (osoba)", "Travel up to 300 km (person)", 30000, 300],
    ["travel_700", "Przejazd do 700 km (osoba)", "Travel up to 700 km (person)", 70000, 700],
    ["travel_1200", "Przejazd do 1200 km (osoba)", "Travel up to 1,200 km (person)", 120000, 1200],
    ["travel_far", "Przejazd powyżej 1200 km (osoba)", "Travel beyond 1,200 km (person)", 250000, 20000],
    ["accommodation", "Nocleg (osoba, noc)", "Accommodation (person, night)", 42000],
    ["per_diem", "Dieta (osoba, dzień)", "Per diem (person, day)", 21000],
    ["interpreting", "Tłumaczenie (dzień)", "Interpreting (day)", 180000],
    ["venue", "Sala (dzień)", "Venue (day)", 150000],
    ["organisation", "Organizacja wyjazdu", "Organisation of an event", 250000],
  ];
  rates.forEach(([key, namePl, nameEn, amount, upToKm]) =>
    db()
      .insert(costRates)
      .values({ key, namePl, nameEn, amount, upToKm, ...authored(actor) })
      .run(),
  );
}

function seedProjects(actor: Actor): void {
  db()
    .insert(projects)
    .values({
      acronym: "CluStrat",
      titlePl: "Zwiększanie innowacyjności dzięki nowym koncepcjom klastrów wspierającym wschodzące zagadnienia i tematy międzysektorowe",
      titleEn: "Boosting innovation through new cluster concepts in support of emerging issues and cross-sectoral themes",
      programmeId: 1,
      fromDay: "2011-10-01",
      toDay: "2014-11-30",
      fundingPl: "Projekt współfinansowany z Programu dla Europy Środkowej ze środków Europejskiego Funduszu Rozwoju Regionalnego.",
      fundingEn: "This project is implemented through the CENTRAL EUROPE Programme co-financed by the ERDF.",
      marks: [
        {
          kind: "eu_emblem",
          pl: "Unia Europejska, Europejski Fundusz Rozwoju Regionalnego",
          en: "European Union, European Regional Development Fund",
        },
        { kind: "text", pl: "CENTRAL EUROPE", en: "CENTRAL EUROPE" },
        { kind: "text", pl: "CluStrat", en: "CluStrat" },
      ],
      provenance: "public",
      sourceUrl: "https://wbc-rti.info/object/project/13999.html",
      ...authored(actor),
    })
    .run();
}

function seedRegions(actor: Actor): void {
  const themeId = (key: string) => themeFacts.findIndex((theme) => theme.key === key) + 1;
  const source = { provenance: "public" as const, ...authored(actor) };
  for (const fact of regionFacts) {
    const { id } = db()
      .insert(regions)
      .values({
        namePl: fact.namePl,
        sortKey: sortKey(fact.namePl),
        nameEn: fact.nameEn,
        nameOwn: fact.nameOwn,
        country: fact.country,
        seat: fact.seat,
        nutsCode: fact.code,
        nutsVersion: fact.code ? "2021" : null,
        latitude: fact.lat,
        longitude: fact.lon,
        sourceUrl: fact.sourceUrl,
        ...source,
      })
      .returning({ id: regions.id })
      .get();
    reindex("region", id, regionWords(id));
    if (fact.partners.length > 0)
      db()
        .insert(regionRelations)
        .values({ regionId: id, kind: "project", note: "CluStrat", sourceUrl: fact.sourceUrl, provenance: "public" })
        .run();
    if ("agreement" in fact)
      db()
        .insert(regionRelations)
        .values({
          regionId: id,
          kind: "agreement",
          since: fact.agreement.since ?? null,
          note: fact.agreement.note ?? null,
          sourceUrl: fact.agreement.sourceUrl,
          provenance: "public",
        })
        .run();
    for (const partner of fact.partners)
      addOrganisation(actor, partner.name, {
        country: fact.country,
        regionId: id,
        town: partner.town,
        type: "business_environment",
        sourceUrl: fact.sourceUrl,
        sourceNote: partner.note ?? null,
      });
    for (const host of hosts.filter((one) => one.code === fact.code))
      addOrganisation(actor, host.name, {
        country: fact.country,
        regionId: id,
        type: "business_environment",
        sourceUrl: host.sourceUrl,
        sourceNote: host.sourceNote,
      });
    for (const one of publicEvidence.filter((two) => two.code === fact.code)) {
      const { code: _code, theme, ...rest } = one;
      db()
        .insert(evidence)
        .values({ ...rest, kind: "project", regionId: id, themeId: themeId(theme), ...source })
        .run();
    }
  }
}

type OrganisationFact = {
  country: string;
  type: "enterprise" | "research" | "business_environment" | "public" | "association" | "other";
  regionId?: number;
  town?: string;
  sourceUrl?: string | null;
  sourceNote?: string | null;
};

/** Adds an organisation from a public source and returns its id. */
export function addOrganisation(actor: Actor, name: string, fact: OrganisationFact): number {
  const { id } = db()
    .insert(organisations)
    .values({ name, sortKey: sortKey(name), provenance: "public", ...fact, ...authored(actor) })
    .returning({ id: organisations.id })
    .get();
  reindex("organisation", id, organisationWords(id));
  return id;
}

const typeOf = (name: string): OrganisationFact["type"] =>
  /Politechnika|Centrum Badawczo/.test(name) ? "research" : /Stowarzyszenie|Fundacja/.test(name) ? "association" : "business_environment";

function seedClusters(actor: Actor): void {
  const organisationIds = new Map<string, number>();
  for (const fact of clusterFacts) {
    const { coordinator, sectorPl, sourceUrl, sourceNote, ...values } = fact;
    if (coordinator && !organisationIds.has(coordinator))
      organisationIds.set(coordinator, addOrganisation(actor, coordinator, { country: "PL", type: typeOf(coordinator), sourceUrl }));
    const themeIds = themeFacts.flatMap((theme, index) => (themeWords[theme.key]?.test(sectorPl) ? [index + 1] : []));
    const input = {
      name: values.name,
      kind: values.kind,
      stage: values.stage,
      seat: values.seat,
      founded: values.founded,
      shortName: null,
      web: null,
      description: sectorPl[0]?.toUpperCase() + sectorPl.slice(1) + ".",
      ownerId: null,
      coordinatingOrganisationId: (coordinator && organisationIds.get(coordinator)) || null,
      themeIds,
    };
    const id = createCluster(actor, input, { provenance: "public", sourceUrl, sourceNote });
    if ("keyClusterUntil" in fact)
      db().insert(recognitions).values({ clusterId: id, kind: "national_key_cluster", validTo: fact.keyClusterUntil }).run();
  }
}
