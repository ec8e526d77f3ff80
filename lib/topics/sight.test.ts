import { expect, it } from "vitest";
import { db } from "#db/client";
import { indications } from "#db/schema/regions";
import { toCsv } from "#lib/export/table";
import { voice } from "#lib/i18n/voice";
import { fileColumns } from "#lib/list/cells";
import { parseList } from "#lib/list/list";
import { search } from "#lib/search/everything";
import { indexAnew } from "#lib/search/missing";
import { indexDocument } from "#lib/search/search";
import { member, withOffice } from "#lib/testing/office";
import { returnTopic } from "#lib/topics/answers/commands";
import { topicList } from "#lib/topics/columns";
import { editTopic, proposeTopic, withdrawTopic } from "#lib/topics/commands";
import { editedTopic, newTopic } from "#lib/topics/input";
import { similarTopics } from "#lib/topics/likeness/similar";
import { getTopicPage } from "#lib/topics/page/page";
import { isUnderRepair } from "#lib/topics/scope";
import { topicWords } from "#lib/topics/words";
import { countTopics, getTopic, getTopicToEdit, listTopics, ownTopics } from "#lib/topics/queries";

withOffice();

const office = ["oficer", "kierownik", "podglad", "admin"];
const own = "nutribiomed";
const other = "lotniczy";
const clusterOf = (login: string) => member(login).clusterIds[0] ?? 0;
const state = (params: Record<string, string> = {}) => parseList(topicList, params);
const submitted = { title: "Kanarek zgłoszony", problem: "Ziarno", themeIds: ["2"] };
const rewritten = { title: "Szpak przepisany", problem: "Wiśnie", themeIds: ["3"] };

const propose = (intent: "draft" | "submit", words: typeof submitted) =>
  proposeTopic(member(own), newTopic.parse({ ...words, clusterId: String(clusterOf(own)), intent }));

/** A topic that was returned and that its cluster is writing anew. */
function underRepair(): number {
  const id = propose("submit", submitted);
  returnTopic(member("oficer"), { id, version: 1, note: "Brak liczby firm", dueOn: "2027-01-10" });
  editTopic(member(own), editedTopic.parse({ ...rewritten, id: String(id), version: "2" }));
  return id;
}

const fileOf = (login: string) =>
  toCsv(fileColumns("topics", topicList.columns, voice("pl")), listTopics(member(login), state(), true).rows, voice("pl"));
const found = (login: string, words: string) => search(member(login), words).map((hit) => hit.entityId);

it.each([...office, other])("SEC-02 %s sees nothing of another's draft: no page, list, file, number, likeness or search", (login) => {
  const [id, actor] = [propose("draft", submitted), member(login)];
  expect(() => getTopic(actor, id)).toThrow("errors.notFound");
  expect(() => getTopicPage(actor, id)).toThrow("errors.notFound");
  expect([listTopics(actor, state()).total, countTopics(actor, state())]).toEqual([0, 0]);
  expect(fileOf(login)).not.toContain("Kanarek");
  expect(found(login, "kanarek")).toEqual([]);
  expect(ownTopics(actor)).toEqual([]);
  if (login === "oficer") expect(similarTopics(actor, "Kanarek zgłoszony")).toEqual([]);
});

it("the form that edits a topic opens for those who may save it: another's is refused at the door", () => {
  const id = propose("submit", submitted);
  for (const login of [own, "oficer"]) expect(getTopicToEdit(member(login), id)).toMatchObject({ id });
  for (const login of [other, "podglad", "admin"]) expect(() => getTopicToEdit(member(login), id)).toThrow("errors.refused");
  const draft = propose("draft", submitted);
  expect(() => getTopicToEdit(member(other), draft)).toThrow("errors.notFound");
});

it("a draft's own cluster sees it everywhere", () => {
  const [id, actor] = [propose("draft", submitted), member(own)];
  expect(getTopic(actor, id)).toMatchObject({ title: "Kanarek zgłoszony", themeIds: [2] });
  expect([listTopics(actor, state()).total, countTopics(actor, state())]).toEqual([1, 1]);
  expect(fileOf(own)).toContain("Kanarek zgłoszony");
  expect(found(own, "kanarek")).toEqual([id]);
  expect(ownTopics(actor)).toMatchObject([{ id, title: "Kanarek zgłoszony" }]);
});

it("another cluster reads what was last submitted and no gaps, on the page, in the list and its order, in the file and by theme", () => {
  const [id, actor] = [underRepair(), member(other)];
  const page = getTopicPage(actor, id);
  expect(page).toMatchObject({ title: "Kanarek zgłoszony", problem: "Ziarno", themeIds: [2], returnNote: null, returnDueOn: null });
  expect(page.themes.map((theme) => theme.id)).toEqual([2]);
  expect(JSON.stringify(page)).not.toMatch(/Szpak|Wiśnie|Brak liczby/);
  expect(listTopics(actor, state()).rows).toMatchObject([{ title: "Kanarek zgłoszony", themes: expect.stringMatching(/./) }]);
  expect([countTopics(actor, state({ theme: "2" })), countTopics(actor, state({ theme: "3" }))]).toEqual([1, 0]);
  expect(fileOf(other)).not.toContain("Szpak");
  expect(listTopics(actor, state({ sort: "title" })).rows).toHaveLength(1);
  propose("submit", { ...submitted, title: "Sikora" });
  expect(listTopics(actor, state({ sort: "title" })).rows.map((row) => row.title)).toEqual(["Kanarek zgłoszony", "Sikora"]);
});

it.each([own, ...office])("%s reads a topic under repair as it stands, with its gaps", (login) => {
  const [id, actor] = [underRepair(), member(login)];
  expect(getTopicPage(actor, id)).toMatchObject({ title: "Szpak przepisany", themeIds: [3], returnNote: "Brak liczby firm" });
  expect(listTopics(actor, state()).rows).toMatchObject([{ title: "Szpak przepisany" }]);
  expect([countTopics(actor, state({ theme: "2" })), countTopics(actor, state({ theme: "3" }))]).toEqual([0, 1]);
});

it("what was rewritten and then withdrawn stays with its cluster", () => {
  const id = underRepair();
  withdrawTopic(member(own), { id, version: 3, reason: "Zmiana planów" });
  expect(getTopic(member(other), id)).toMatchObject({ title: "Kanarek zgłoszony", status: "withdrawn" });
  expect(getTopic(member(own), id)).toMatchObject({ title: "Szpak przepisany" });
});

it.each([own, other, ...office])("%s finds a topic by the words that were submitted, not by those under repair", (login) => {
  const id = underRepair();
  expect(found(login, "kanarek")).toEqual([id]);
  expect(found(login, "szpak")).toEqual([]);
  expect(found(login, "wiśnie")).toEqual([]);
  expect(countTopics(member(login), state({ q: "szpak" }))).toBe(0);
});

it("an office whose search holds words under repair forgets them when it starts", () => {
  const id = underRepair();
  indexDocument({ entity: "topic", entityId: id, title: "Szpak przepisany" });
  expect(found(other, "szpak")).toEqual([id]);
  expect(indexAnew("topic", isUnderRepair, topicWords)).toBe(1);
  expect([found(other, "szpak"), found(other, "kanarek")]).toEqual([[], [id]]);
});

it("the regions that clusters want to see are told as far as their wishes are: archived ones to nobody", () => {
  const id = propose("submit", submitted);
  const wish = (login: string, asSaid: string, archivedAt: string | null = null) =>
    db()
      .insert(indications)
      .values({ clusterId: clusterOf(login), topicId: id, asSaid, archivedAt })
      .run();
  wish(own, "Toskania");
  wish(other, "Katalonia");
  wish(own, "Bretania", "2026-01-01T00:00:00.000Z");
  const wantedBy = (login: string) => listTopics(member(login), state()).rows[0]?.wanted?.split(", ").sort();
  expect(wantedBy(own)).toEqual(["Toskania"]);
  expect(wantedBy(other)).toEqual(["Katalonia"]);
  expect(wantedBy("surowcowy")).toBeUndefined();
  for (const login of office) expect(wantedBy(login)).toEqual(["Katalonia", "Toskania"]);
});

it("the topics of a meeting are listed to those who see the meeting", () => {
  db().run("insert into meetings (title, kind, day, status) values ('Zamknięte', 'working', '2027-01-01', 'planned')");
  db().run(
    "insert into meeting_entries (meeting_id, said_at, kind, words, recorded_by_id, client_id) values (1, '2027-01-01T10:00:00.000Z', 'topic', 'x', 1, 'x')",
  );
  const input = newTopic.parse({ ...submitted, clusterId: String(clusterOf(own)) });
  proposeTopic(member("oficer"), input, { channel: "meeting", sourceEntryId: 1 });
  for (const login of office) expect(countTopics(member(login), state({ meeting: "1" }))).toBe(1);
  for (const login of [own, other]) expect(countTopics(member(login), state({ meeting: "1" }))).toBe(0);
  expect(countTopics(member(other), state())).toBe(1);
});
