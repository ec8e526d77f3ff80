import type { Election, Project, Voter } from "#lib/planner/shares/election";
import { byCode, InputError } from "#lib/planner/model/instance";
import { parseRational, show, type Rational } from "#lib/planner/shares/rational";

type Section = { header: string[]; rows: string[][] };

/** The fields of one line, separated by semicolons; quoted fields may hold semicolons and doubled quotes. */
function fieldsOf(line: string): string[] {
  const fields: string[] = [];
  let [field, quoted] = ["", false];
  for (let at = 0; at < line.length; at += 1) {
    const letter = line[at];
    if (quoted && letter === '"' && line[at + 1] === '"') [field, at] = [`${field}"`, at + 1];
    else if (letter === '"' && (quoted || field === "")) quoted = !quoted;
    else if (letter === ";" && !quoted) [fields[fields.length], field] = [field.trim(), ""];
    else field += letter;
  }
  return [...fields, field.trim()];
}

function sectionsOf(text: string): Map<string, Section> {
  const sections = new Map<string, Section>();
  let current: Section | undefined;
  for (const line of text.replace(/^\uFEFF/, "").split(/\r?\n/)) {
    const title = /^(META|PROJECTS|VOTES)$/i.exec(line.trim())?.[1]?.toUpperCase();
    if (title) sections.set(title, (current = { header: [], rows: [] }));
    else if (line.trim() !== "" && current) {
      if (current.header.length === 0) current.header = fieldsOf(line).map((name) => name.toLowerCase());
      else current.rows.push(fieldsOf(line));
    }
  }
  return sections;
}

function column(sections: Map<string, Section>, title: string, name: string): string[] {
  const section = sections.get(title);
  if (!section) throw new InputError(`Section ${title} is missing.`);
  const at = section.header.indexOf(name);
  if (at < 0) throw new InputError(`Field ${title}.${name} is missing.`);
  return section.rows.map((row) => row[at] ?? "");
}

function amount(field: string, text: string | undefined): Rational {
  const value = parseRational((text ?? "").replace(",", "."));
  if (!value || value.num < 0n) throw new InputError(`Field ${field} is not an amount of money.`);
  return value;
}

const listed = (cell: string): string[] =>
  cell
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** What one ballot approves, by id. */
function approved(index: number, ballot: string, known: Set<string>): string[] {
  const ids = listed(ballot);
  const stranger = ids.find((id) => !known.has(id));
  if (stranger !== undefined) throw new InputError(`Field VOTES.vote of ballot ${index + 1} names "${stranger}", which is not a project.`);
  return ids;
}

/** The projects that one ballot gives points above zero, with their points, by id. */
function pointed(index: number, ids: string[], cell: string): [string, Rational][] {
  const field = `Field VOTES.points of ballot ${index + 1}`;
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined)
    throw new InputError(`Field VOTES.vote of ballot ${index + 1} names "${twice}" twice, so its points are not known.`);
  const points = listed(cell);
  if (points.length !== ids.length) throw new InputError(`${field} holds ${points.length} numbers for ${ids.length} projects.`);
  return ids
    .map((id, at): [string, Rational] => {
      const value = parseRational(points[at] ?? "");
      if (!value) throw new InputError(`${field} holds "${points[at]}", which is no number.`);
      return [id, value];
    })
    .filter(([, value]) => value.num > 0n);
}

const byId = ([a]: [string, unknown], [b]: [string, unknown]): number => byCode(a, b);

/** Equal ballots become one voter of their common weight, which equal shares treats alike. */
function votersOf(ballots: string[], points: string[] | null, known: Set<string>): Voter[] {
  const voters = new Map<string, Voter>();
  for (const [index, ballot] of ballots.entries()) {
    const ids = approved(index, ballot, known);
    const given = points && pointed(index, ids, points[index] ?? "").sort(byId);
    const approve = given ? given.map(([id]) => id) : [...new Set(ids)].sort();
    const worth = given ? { points: given.map(([, value]) => value) } : {};
    const code = [...approve, ...(worth.points ?? []).map(show)].join();
    const voter = voters.get(code) ?? { weight: 0n, approve, ...worth };
    voters.set(code, { ...voter, weight: voter.weight + 1n });
  }
  return [...voters.values()];
}

const approvals = ["approval", "choose-1"];
const scores = ["cumulative", "scoring"];

/** The election in a Pabulib `.pb` file; a ballot of points approves what it gives more than zero. Throws an InputError whose sentence names the field. */
export function parsePabulib(text: string): Election {
  const sections = sectionsOf(text);
  const meta = new Map((sections.get("META")?.rows ?? []).map(([key = "", value = ""]) => [key.toLowerCase(), value]));
  const kind = (meta.get("vote_type") ?? "approval").toLowerCase();
  if (![...approvals, ...scores].includes(kind))
    throw new InputError(`Field META.vote_type is "${kind}"; ballots of these kinds can be read: ${[...approvals, ...scores].join(", ")}.`);
  const ids = column(sections, "PROJECTS", "project_id");
  const costs = column(sections, "PROJECTS", "cost");
  const projects = ids.map((id, index): Project => ({ id, cost: amount(`PROJECTS.cost of ${id}`, costs[index]) }));
  const known = new Set(ids);
  if (known.size < ids.length) throw new InputError("Field PROJECTS.project_id holds an id twice.");
  const points = scores.includes(kind) ? column(sections, "VOTES", "points") : null;
  return {
    budget: amount("META.budget", meta.get("budget")),
    projects,
    voters: votersOf(column(sections, "VOTES", "vote"), points, known),
  };
}
