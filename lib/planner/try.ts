import { readFileSync } from "node:fs";
import { parseInstance } from "#lib/planner/instance";
import { solve } from "#lib/planner/solve";
const c = JSON.parse(readFileSync(process.argv[2]!, "utf8"));
const i = parseInstance(c.instance);
const r = await solve(i, {onProgress: console.error, onPlan: (p,o)=>console.error(o)}).catch((e) => { console.log(String(e.message).slice(0,300), String(e.stack).split("\n").filter((l:string)=>l.length<300).join("\n")); process.exit(3); });
console.log(JSON.stringify(r), c.expected.objective);
