import type { Election, Project, Voter } from "#lib/planner/shares/election";
import { InputError } from "#lib/planner/model/instance";
import { parseRational, type Rational } from "#lib/planner/shares/rational";

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

/** Equal ballots become one voter of their common weight, which equal shares treats alike. */
function votersOf(ballots: string[], known: Set<string>): Voter[] {
  const voters = new Map<string, Voter>();
  for (const [index, ballot] of ballots.entries()) {
    const approve = [...new Set(ballot.split(",").map((id) => id.trim()))].filter((id) => id !== "").sort();
    const stranger = approve.find((id) => !known.has(id));
    if (stranger !== undefined)
      throw new InputError(`Field VOTES.vote of ballot ${index + 1} names "${stranger}", which is not a project.`);
    const voter = voters.get(approve.join()) ?? { weight: 0n, approve };
    voters.set(approve.join(), { ...voter, weight: voter.weight + 1n });
  }
  return [...voters.values()];
}

/** The election in a Pabulib `.pb` file with approval ballots. Throws an InputError whose sentence names the field. */
export function parsePabulib(text: string): Election {
  const sections = sectionsOf(text);
  const meta = new Map((sections.get("META")?.rows ?? []).map(([key = "", value = ""]) => [key.toLowerCase(), value]));
  const kind = meta.get("vote_type") ?? "approval";
  if (!["approval", "choose-1"].includes(kind))
    throw new InputError(`Field META.vote_type is "${kind}"; only approval ballots can be read.`);
  const ids = column(sections, "PROJECTS", "project_id");
  const costs = column(sections, "PROJECTS", "cost");
  const projects = ids.map((id, index): Project => ({ id, cost: amount(`PROJECTS.cost of ${id}`, costs[index]) }));
  const known = new Set(ids);
  if (known.size < ids.length) throw new InputError("Field PROJECTS.project_id holds an id twice.");
  return { budget: amount("META.budget", meta.get("budget")), projects, voters: votersOf(column(sections, "VOTES", "vote"), known) };
}
