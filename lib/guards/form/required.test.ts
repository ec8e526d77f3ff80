import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { z } from "zod";
import { voice } from "#lib/i18n/voice";
import { formFields, lines, text, type Field, type Fields } from "#lib/records/fields";
import { formOf } from "#lib/records/form";

type Module = Record<string, unknown>;

const isField = (value: unknown): value is Field => typeof value === "object" && value !== null && "schema" in value && "derived" in value;
const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && Object.keys(value).length > 0 && Object.values(value).every(isField);
const domainOf = (file: string): string => file.split("/")[1] ?? "";

/** What each domain describes and what it accepts. */
const modules = async (name: string): Promise<[string, Module][]> =>
  Promise.all(
    globSync(`lib/*/${name}.ts`)
      .filter((file) => domainOf(file) !== "records" && domainOf(file) !== "forms")
      .map(async (file): Promise<[string, Module]> => [domainOf(file), (await import(`../../${domainOf(file)}/${name}.ts`)) as Module]),
  );
const described = (await modules("fields")).flatMap(([domain, all]) =>
  Object.entries(all).flatMap(([name, fields]) => (isFields(fields) ? [{ domain, name, fields }] : [])),
);
const accepted = (await modules("input")).flatMap(([domain, all]) =>
  Object.entries(all).flatMap(([name, schema]) =>
    schema instanceof z.ZodObject ? [{ domain, name, shape: schema.shape as z.ZodRawShape }] : [],
  ),
);

/** True when nothing typed is refused. */
const asks = (schema: z.ZodType): boolean => !schema.safeParse("").success && !schema.safeParse(undefined).success;

/** Fields whose mark in a form is not what the schema says of an empty one. */
const untrue = (fields: Fields, shape: Readonly<Record<string, unknown>>): string[] =>
  formFields(fields).flatMap(([name, field]) => {
    const schema = shape[name];
    return schema instanceof z.ZodType && asks(schema) !== field.required ? [name] : [];
  });
const schemasOf = (fields: Fields) => Object.fromEntries(formFields(fields).map(([name, field]) => [name, field.schema]));

it("a form marks as optional what may be left empty, and nothing else", () => {
  expect(
    described.flatMap(({ domain, name, fields }) => untrue(fields, schemasOf(fields)).map((one) => `${domain}.${name}.${one}`)),
  ).toEqual([]);
});

/** True when a form of these fields is what sends the input, but for what it sends unseen. */
const sends = (fields: Fields, shape: z.ZodRawShape): boolean => {
  const names = formFields(fields).map(([name]) => name);
  return (
    names.every((name) => name in shape) && Object.keys(shape).every((name) => names.includes(name) || /^(id|version|\w+Id)$/.test(name))
  );
};

it("and so says what the command's input is read by", () => {
  const wrong = accepted.flatMap(({ domain, name, shape }) => {
    const senders = described.filter((one) => one.domain === domain && sends(one.fields, shape));
    const isTrue = senders.some((one) => untrue(one.fields, shape).length === 0);
    return senders.length === 0 || isTrue ? [] : [`${domain}: ${name} and ${senders.map((one) => one.name).join(", ")}`];
  });
  expect(accepted.length).toBeGreaterThan(20);
  expect(wrong).toEqual([]);
});

/** Fields that a command asks for although they may be left empty in the form: by domain. */
const asked = globSync("lib/*/**/*.ts")
  .filter((file) => !/\.test\.|\/(messages|testing|guards|forms|records)\//.test(file))
  .flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/badField\("(\w+)", "field\.required"\)|\b(\w+): "field\.required"/g)].map((found) => ({
      domain: domainOf(file),
      name: found[1] ?? found[2] ?? "",
    })),
  );
const forms = globSync(["components/**/*.tsx", "app/**/*.tsx"]).map((file) => readFileSync(file, "utf8"));

it("what only the command can ask for, the form says when: no 'optional' stands at it", () => {
  const silent = asked.filter(({ domain, name }) => {
    const fields = described.filter((one) => one.domain === domain).flatMap((one) => (one.fields[name] ? [one.fields[name]] : []));
    const drawn = forms.some((source) => new RegExp(`name: "${name}"[^}]*(required: true|condition:)`).test(source));
    return !drawn && !fields.some((field) => !field.derived && (field.required || field.requiredIf));
  });
  expect(asked.length).toBeGreaterThan(5);
  expect(silent).toEqual([]);
});

it("a planted mark is found", () => {
  const fields = { problem: { ...lines({ max: 10 }), required: true }, name: text({ required: true }) } satisfies Fields;
  expect(untrue(fields, schemasOf(fields))).toEqual(["problem"]);
  expect(untrue({ name: text() }, { name: text({ required: true }).schema })).toEqual(["name"]);
});

it("a field says when it is asked for, where 'optional' would stand", () => {
  const [spec] = formOf("topics", { problem: lines({ requiredIf: "topics.neededToSubmit" }) }, voice("pl"), () => []);
  expect(spec).toMatchObject({ required: false, condition: "wymagane przy zgłoszeniu" });
});
