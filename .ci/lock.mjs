// npm >= 11.6 rejects a lock without the other platforms' optional packages, and a registry that serves
// only one platform leaves them out when it writes the lock. Run after every dependency change.
import { readFileSync, writeFileSync } from "node:fs";

const file = new URL("../package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(file, "utf8"));
const has = (from, name) => {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf("/node_modules/")))) {
    if (lock.packages[`${at ? `${at}/` : ""}node_modules/${name}`]) return true;
    if (!at) return false;
    if (!at.includes("/node_modules/")) at = "";
    if (!at) return Boolean(lock.packages[`node_modules/${name}`]);
  }
};
let added = 0;
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (has(path, name)) continue;
    const version = range.replace(/^[^\d]*/, "");
    lock.packages[`node_modules/${name}`] = { version, optional: true, os: ["none"], cpu: ["none"] };
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} entries for other platforms added`);
