// Plants faults in what decides (rules, scopes, commands) and counts how many the tests of the domain find. Takes up where it was stopped.
//   npm run mutants [-- DOMAIN …] [--most N]      N statements, always the same ones, instead of all
import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { Stryker } from "@stryker-mutator/core";
import ts from "typescript";

process.chdir(new URL("..", import.meta.url).pathname);
const { stageFile } = await import("../lib/testing/stages.ts");
const { positionals, values } = parseArgs({ allowPositionals: true, options: { most: { type: "string" } } });
const read = (file) => readFileSync(file, "utf8");
const domainOf = (file) => file.split("/")[1];

/** Where the statements of a file are, as Stryker writes it. */
function statementsOf(file) {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest);
  const found = [];
  const visit = (node) => {
    if (ts.isStatement(node) && !ts.isBlock(node) && !ts.isImportDeclaration(node) && !ts.isTypeAliasDeclaration(node)) {
      const [from, to] = [node.getStart(source), node.end].map((at) => source.getLineAndCharacterOfPosition(at));
      found.push(`${file}:${from.line + 1}:${from.character}-${to.line + 1}:${to.character}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const orderOf = (place) => createHash("sha256").update(place).digest("hex");
const chosen = (places, most) => (most ? places.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)).slice(0, Number(most)) : places);

/** The domain's own tests and those that name it; guards read the sources and would see the planted faults themselves. */
const testsOf = (domain) =>
  globSync("{lib,components}/**/*.test.ts").filter(
    (file) => !/^lib\/(guards|server)\//.test(file) && (domainOf(file) === domain || read(file).includes(`"#lib/${domain}/`)),
  );

async function judge(domain, mutate) {
  const tests = testsOf(domain);
  const files = [...new Set([...globSync(`lib/${domain}/**/*.ts`), ...tests])].sort();
  const key = orderOf(JSON.stringify([mutate, files.map(read)]));
  const kept = `.cache/mutants/${domain}.json`;
  if (existsSync(kept) && JSON.parse(read(kept)).key === key) return JSON.parse(read(kept)).results;
  process.env.GRONO_TESTS = tests.join(",");
  const results = await new Stryker({
    mutate,
    testRunner: "vitest",
    vitest: { configFile: ".ci/vitest.config.ts", related: false },
    coverageAnalysis: "perTest",
    concurrency: 2,
    ignoreStatic: true,
    // A key, an action or a column with another name does not compile, so the tests need not find it.
    mutator: { excludedMutations: ["StringLiteral", "Regex"] },
    ignorePatterns: [".cache", ".next", "data", "public", "test-results", "e2e"],
    tempDirName: ".cache/stryker",
    reporters: [],
    logLevel: "error",
    allowEmpty: true,
  }).runMutationTest();
  writeFileSync(kept, JSON.stringify({ key, results }));
  return results;
}

const files = globSync(["lib/*/{rules,scope,commands}.ts", "lib/*/*/{rules,scope,commands}.ts"]).sort();
const asked = files.filter((file) => positionals.length === 0 || positionals.includes(domainOf(file)));
const places = chosen(values.most ? asked.flatMap(statementsOf) : asked, values.most);
process.env.GRONO_STAGES = dirname(["registry", "meeting", "review", "scenario"].map(stageFile)[0]);
mkdirSync(".cache/mutants", { recursive: true });

const total = { found: 0, survived: 0 };
for (const domain of new Set(places.map(domainOf).sort())) {
  const results = await judge(
    domain,
    places.filter((place) => domainOf(place) === domain),
  );
  const found = results.filter(({ status }) => ["Killed", "Timeout"].includes(status)).length;
  const survived = results.filter(({ status }) => ["Survived", "NoCoverage"].includes(status));
  for (const { fileName, location, status, mutatorName, replacement } of survived)
    console.log(
      `${fileName.replace(`${process.cwd()}/`, "")}:${location.start.line + 1}  ${status} ${mutatorName}: ${replacement.replace(/\s+/g, " ").slice(0, 100)}`,
    );
  console.log(`# ${domain}: ${found} found, ${survived.length} survived`);
  total.found += found;
  total.survived += survived.length;
}
const share = (100 * total.found) / Math.max(1, total.found + total.survived);
console.log(`\n${total.found} of ${total.found + total.survived} planted faults found (${share.toFixed(1)} %)`);
process.exit(share >= 80 ? 0 : 1);
