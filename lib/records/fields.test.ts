import { expect, it } from "vitest";
import { lists } from "#db/enums";
import { entities } from "#lib/entities";
import { hasMessage } from "#lib/i18n/translate";
import { voice } from "#lib/i18n/voice";
import { choice, day, derived, editSchemaOf, money, reference, references, schemaOf, text, whole, type Fields } from "#lib/records/fields";
import { formOf } from "#lib/records/form";
import { labelOf, shown, typedOf } from "#lib/records/show";

const fields = {
  name: text({ max: 5, required: true }),
  kind: choice("clusterKind"),
  day: day(),
  amount: money(),
  weight: whole({ min: 1, most: 3 }),
  regionId: reference("region"),
  themeIds: references("theme"),
  status: derived(choice("topicStatus")),
} satisfies Fields;

it("a form's texts are read by the description; what the program sets is not asked for", () => {
  const typed = { name: " a ", kind: "energy", day: "5.2.2027", amount: "12,50", weight: "2", regionId: "7", themeIds: ["1", "1", "2"] };
  expect(schemaOf(fields).parse({ ...typed, status: "accepted" })).toEqual({
    name: "a",
    kind: "energy",
    day: "2027-02-05",
    amount: 1250,
    weight: 2,
    regionId: 7,
    themeIds: [1, 2],
  });
  const wrong = editSchemaOf(fields).safeParse({ ...typed, name: "abcdef", kind: "x", day: "jutro", amount: "", id: "1", version: "1" });
  expect(wrong.error?.issues.map((issue) => [issue.path[0], issue.message])).toEqual([
    ["name", "field.tooLong"],
    ["kind", "field.choose"],
    ["day", "field.day"],
    ["amount", "field.required"],
  ]);
});

it.each([
  ["kind", "energy", "klaster energii"],
  ["kind", "unheard", "unheard"],
  ["status", "accepted", "przyjęty"],
  ["day", "2027-02-05", "05.02.2027"],
  ["day", "2013", "2013"],
  ["amount", 1250, "12,50\u00a0zł"],
  ["regionId", 7, "region 7"],
  ["regionId", 8, "#8"],
  ["themeIds", [7, 8], "region 7, #8"],
  ["themeIds", [], "—"],
  ["name", null, "—"],
  ["name", { a: 1 }, "…"],
] as const)("%s %j is shown as %s", (name, value, said) => {
  const nameOf = (_entity: string, id: number) => (id === 7 ? "region 7" : undefined);
  expect(shown(fields[name], value, voice("pl"), nameOf)).toBe(said);
});

it("a form begins with what is kept, as people would type it", () => {
  expect([typedOf(fields.amount, 1250), typedOf(fields.themeIds, [1]), typedOf(fields.day, null)]).toEqual(["12,5", ["1"], ""]);
  expect(day().schema.parse(typedOf(fields.day, "2027-02-05"))).toBe("2027-02-05");
  expect(typedOf(fields.day, "2027-02-05")).toBe("05.02.2027");
  const specs = formOf("clusters", { name: fields.name, kind: fields.kind }, voice("pl"), () => [], { name: "X" });
  expect(specs).toMatchObject([
    { name: "name", label: "Nazwa", value: "X", required: true },
    { name: "kind", kind: "select", options: [{ value: "economic" }, { value: "energy", label: "klaster energii" }] },
  ]);
});

const described = Object.entries(entities).flatMap(([entity, { domain, fields: own, events }]) =>
  [own, ...Object.values(events ?? {})].flatMap((some) => Object.entries(some).map(([name, one]) => ({ entity, domain, name, one }))),
);

it("every field of every record and part has its label, every closed list its texts", () => {
  expect(
    described.filter(({ domain, name, one }) => !hasMessage(labelOf(domain, name, one))).map(({ entity, name }) => `${entity}.${name}`),
  ).toEqual([]);
  const used = new Set(described.flatMap(({ one }) => one.list ?? []));
  const silent = [...used].flatMap((list) =>
    lists[list].filter((value) => !hasMessage(`enums.${list}.${value}`)).map((value) => `${list}.${value}`),
  );
  expect(silent).toEqual([]);
});
