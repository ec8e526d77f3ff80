// Fills GRONO_DB with an office of the size the figures are stated for; the same content every time.
import { database, db, transaction } from "#db/client";
import { migrateDatabase } from "#db/migrate";
import { clusters, clusterThemes, memberships, themes } from "#db/schema/clusters";
import { meetings } from "#db/schema/meetings";
import { organisations, people } from "#db/schema/people";
import { regions } from "#db/schema/regions";
import { supports, topics, topicThemes } from "#db/schema/topics";
import { seed } from "#db/seed/seed";
import { indexDocument, type SearchDocument } from "#lib/search/search";
import { derivedFormat } from "#lib/server/derived";
import { seededRandom } from "#lib/planner/search/random";
import { sortKey } from "#lib/text";

const random = seededRandom(20130703);
const below = (n: number) => Math.floor(random() * n);
const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;

const fields = "lotniczy surowcowy uzdrowiskowy metalowy meblarski spożywczy wodorowy kamieniarski chemiczny medyczny".split(" ");
const places = "Wrocław Wałbrzych Legnica Lubin Świdnica Głogów Bolesławiec Zgorzelec Kłodzko Łódź Oława Brzeg".split(" ");
const goods =
  "karta śladu środowiskowego|mieszkanie dla seniora|wspólne laboratorium|lekkie konstrukcje|zielony łańcuch dostaw|odzysk surowców|druk przestrzenny|opieka na odległość".split(
    "|",
  );
const surnames = "Kowalska Nowak Wiśniewski Zielińska Szymański Woźniak Dąbrowska Kozłowski Jankowska Mazur".split(" ");

const range = (n: number) => Array.from({ length: n }, (_, index) => index + 1);

function fill(): void {
  const themeIds = db()
    .select({ id: themes.id })
    .from(themes)
    .all()
    .map((row) => row.id);
  const documents: SearchDocument[] = [];
  for (const n of range(20_000)) {
    const name = `Przedsiębiorstwo ${pick(fields)} ${pick(places)} ${n}`;
    const { id } = db()
      .insert(organisations)
      .values({ name, sortKey: sortKey(name), type: "enterprise", country: "PL", town: pick(places) })
      .returning({ id: organisations.id })
      .get();
    documents.push({ entity: "organisation", entityId: id, title: name });
  }
  for (const n of range(5_000)) {
    const fullName = `Anna ${pick(surnames)} ${n}`;
    const { id } = db()
      .insert(people)
      .values({ fullName, sortKey: sortKey(fullName), organisationId: 1 + below(20_000) })
      .returning({ id: people.id })
      .get();
    documents.push({ entity: "person", entityId: id, title: fullName });
  }
  for (const n of range(300)) {
    const namePl = `Region ${pick(places)} ${n}`;
    db()
      .insert(regions)
      .values({ namePl, sortKey: sortKey(namePl), country: "DE", nutsCode: `X${n}`, nutsVersion: "2021" })
      .run();
  }
  const clusterIds = range(1_500).map((n) => {
    const name = `Klaster ${pick(fields)} ${pick(places)} ${n}`;
    const { id } = db()
      .insert(clusters)
      .values({ name, sortKey: sortKey(name), stage: "formal", seat: pick(places), coordinatingOrganisationId: 1 + below(20_000) })
      .returning({ id: clusters.id })
      .get();
    db()
      .insert(clusterThemes)
      .values([...new Set([pick(themeIds), pick(themeIds)])].map((themeId) => ({ clusterId: id, themeId })))
      .run();
    db()
      .insert(memberships)
      .values([...new Set(range(8).map(() => 1 + below(20_000)))].map((organisationId) => ({ clusterId: id, organisationId })))
      .run();
    documents.push({ entity: "cluster", entityId: id, title: name });
    return id;
  });
  for (const n of range(2_000)) {
    const title = `Spotkanie ${pick(fields)} ${n}`;
    const day = `20${String(10 + below(16)).padStart(2, "0")}-${String(1 + below(12)).padStart(2, "0")}-${String(1 + below(28)).padStart(2, "0")}`;
    const { id } = db()
      .insert(meetings)
      .values({ title, kind: "working", day, place: pick(places), status: "approved" })
      .returning({ id: meetings.id })
      .get();
    documents.push({ entity: "meeting", entityId: id, title });
  }
  for (const n of range(10_000)) {
    const title = `${pick(goods)} ${pick(fields)} ${n}`;
    const clusterId = pick(clusterIds);
    const problem = `Firmy z miejscowości ${pick(places)} nie znają rozwiązań, które ma klaster ${pick(fields)}.`;
    const { id } = db()
      .insert(topics)
      .values({
        number: 1000 + n,
        title,
        problem,
        clusterId,
        channel: "portal",
        status: pick(["submitted", "accepted", "deferred"] as const),
        revision: 1,
        submittedOn: "2026-10-01",
        replyDueOn: "2026-12-31",
      })
      .returning({ id: topics.id })
      .get();
    db()
      .insert(topicThemes)
      .values({ topicId: id, themeId: pick(themeIds) })
      .run();
    db()
      .insert(supports)
      .values(
        [...new Set([pick(clusterIds), pick(clusterIds)])].map((cluster) => ({
          topicId: id,
          clusterId: cluster,
          stance: "interested" as const,
          revision: 1,
        })),
      )
      .run();
    documents.push({ entity: "topic", entityId: id, title, text: [problem] });
  }
  for (const document of documents) indexDocument(document);
  database().pragma(`user_version = ${derivedFormat}`);
}

migrateDatabase();
await seed("registry");
transaction(fill);
database().exec("ANALYZE");
database().pragma("wal_checkpoint(TRUNCATE)");
database().close();
