import { readFileSync } from "node:fs";
import { globSync } from "node:fs";
import { expect, it } from "vitest";

const files = globSync(["app/**/*.{ts,tsx}", "components/**/*.tsx", "lib/**/*.ts", "db/**/*.ts"]).filter(
  (file) => !file.includes(".test."),
);
const read = (file: string) => readFileSync(file, "utf8");
/** Modules a file needs at run time; types are gone by then. */
const importsOf = (file: string) =>
  [...read(file).matchAll(/^(?:import(?! type)|export)[^;]*? from "(#[^"]+)"/gm)].map((match) => match[1] ?? "");
const offenders = (from: (file: string) => boolean, to: RegExp) =>
  files.filter(from).flatMap((file) =>
    importsOf(file)
      .filter((name) => to.test(name))
      .map((name) => `${file} → ${name}`),
  );

it("imports go one way down", () => {
  expect(offenders((file) => file.startsWith("lib/"), /^#components/)).toEqual([]);
  expect(offenders((file) => file.startsWith("db/") && !file.startsWith("db/seed/"), /^#(components|lib\/(?!env$))/)).toEqual([]);
});

it("only lib/access makes actors, only db/client opens transactions", () => {
  const making = files.filter((file) => read(file).includes("makeActor(") && !/^lib\/(access|testing)\//.test(file));
  expect(making).toEqual([]);
  expect(files.filter((file) => /\.transaction\(/.test(read(file)) && file !== "db/client.ts")).toEqual([]);
});

it("client components reach no database", () => {
  const clients = files.filter((file) => read(file).startsWith('"use client"'));
  expect(offenders((file) => clients.includes(file), /^#(db\/(?!enums$)|lib\/.*\/(queries|commands)$)/)).toEqual([]);
});

it("every command authorizes and audits", () => {
  for (const file of files.filter((name) => /commands(\/.*)?\.ts$/.test(name))) {
    for (const command of read(file)
      .split(/^export function /m)
      .slice(1)) {
      const name = command.split("(")[0];
      expect(/authorize\(actor|Actor\b/.test(command), `${file} ${name} authorizes`).toBe(true);
      expect(/audit\(actor|\b(create|edit|add|log|publish|draft)\w*\(actor/.test(command), `${file} ${name} audits`).toBe(true);
    }
  }
});

it("visible texts live in the message files", () => {
  const polish = /[ąęłńśźżĄĘŁŃŚŹŻ]/;
  const found = files.filter(
    (file) =>
      !/messages|db\/seed|lib\/text\.ts|forms\/fields\.ts|i18n\/format\.ts/.test(file) &&
      polish.test(read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "")),
  );
  expect(found).toEqual([]);
});
