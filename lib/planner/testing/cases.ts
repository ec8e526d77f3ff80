import { readFileSync } from "node:fs";
import { parseInstance, type Instance, type Objective } from "#lib/planner/model/instance";

export type Case = {
  instance: Record<string, unknown> & { pins: Record<string, unknown> };
  expected: { objective?: Objective; minimalConflicts?: string[][] };
};

/** A golden case of `lib/planner/cases`, as written in the file. */
export function readCase(name: string): Case {
  return JSON.parse(readFileSync(new URL(`../cases/${name}.json`, import.meta.url), "utf8")) as Case;
}

export const instanceOf = (name: string): Instance => parseInstance(readCase(name).instance);
