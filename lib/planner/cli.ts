import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { planInstance } from "#lib/planner/explain/answer";
import { parseElection } from "#lib/planner/shares/election";
import { equalShares } from "#lib/planner/shares/equal-shares";
import { InputError, parseInstance } from "#lib/planner/model/instance";
import { parsePabulib } from "#lib/planner/shares/pabulib";

const USAGE =
  "Usage: npm run planner -- FILE.json [--what-if] [--front] [--baseline FILE] [--tolerance N] [--time SECONDS] [--rule equal-shares] [--utility cost|card]";

const OPTIONS = {
  "what-if": { type: "boolean" },
  front: { type: "boolean" },
  baseline: { type: "string" },
  tolerance: { type: "string" },
  time: { type: "string" },
  rule: { type: "string" },
  utility: { type: "string" },
} as const;

function wish() {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: OPTIONS });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) throw new InputError(USAGE);
    return { file, values };
  } catch (error) {
    throw error instanceof InputError ? error : new InputError(`${(error as Error).message} ${USAGE}`);
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new InputError(`The file ${file} cannot be read.`);
  }
}

/** The JSON in a file; a case file (`instance`, `expected`) stands for its instance. */
function readJson(file: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(read(file));
  } catch (error) {
    throw error instanceof InputError ? error : new InputError(`The file ${file} is not JSON.`);
  }
  return typeof value === "object" && value !== null && "instance" in value ? value.instance : value;
}

function numberIn(name: string, text: string | undefined, most: number, whole: boolean): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() === "" || !(value >= 0 && value <= most) || (whole && !Number.isInteger(value)))
    throw new InputError(`Option --${name} must be a ${whole ? "whole " : ""}number from 0 to ${most}.`);
  return value;
}

/** Ids of events out of an array of ids, a plan, or a whole result. */
function baselineIn(file: string): string[] {
  const value = readJson(file) as { events?: unknown; plan?: { events?: unknown } } | unknown[] | null;
  const events = Array.isArray(value) ? value : (value?.plan?.events ?? value?.events);
  const ids = Array.isArray(events) ? events.map((event: unknown) => (event as { id?: unknown } | null)?.id ?? event) : [null];
  if (!ids.every((id) => typeof id === "string")) throw new InputError("Option --baseline must name a JSON array of event ids, or a plan.");
  return ids;
}

function sharesOf(file: string, value: unknown, utility: string | undefined) {
  if (utility !== undefined && utility !== "cost" && utility !== "card") throw new InputError("Option --utility must be cost or card.");
  return equalShares(file.endsWith(".pb") ? parsePabulib(read(file)) : parseElection(value), utility ?? "cost");
}

async function answer(): Promise<{ output: object; code: number }> {
  const { file, values } = wish();
  if (values.rule !== undefined && values.rule !== "equal-shares") throw new InputError("Option --rule must be equal-shares.");
  const value = file.endsWith(".pb") ? null : readJson(file);
  const election = file.endsWith(".pb") || (value as { format?: unknown } | null)?.format === "mes-1";
  if (values.rule || election) return { output: sharesOf(file, value, values.utility), code: 0 };
  const instance = parseInstance(value);
  const time = numberIn("time", values.time, 1e6, false);
  const result = await planInstance(instance, {
    tolerance: numberIn("tolerance", values.tolerance, 100, true) ?? 0,
    ...(time !== undefined && { timeLimit: time }),
    ...(values.baseline !== undefined && { baseline: baselineIn(values.baseline) }),
    whatIf: values["what-if"] ?? false,
    front: values.front ?? false,
  });
  return { output: result, code: result.status === "infeasible" ? 2 : 0 };
}

try {
  const { output, code } = await answer();
  process.stdout.write(`${JSON.stringify(output)}\n`);
  process.exitCode = code;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message.slice(0, 300) : "unknown problem"}\n`);
  process.exitCode = 1;
}
