// Brings a fresh clone to where it can start or be tested; runs on any Node >= 18, before anything is installed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync, accessSync, constants } from "node:fs";
import { join } from "node:path";

const goal = process.argv[2] ?? "build";
const root = new URL("..", import.meta.url).pathname;
process.chdir(root);
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", PATH: `${join(root, "node_modules/.bin")}:${process.env.PATH}` };

const fail = (sentence) => {
  console.error(sentence);
  process.exit(1);
};

try {
  accessSync(root, constants.W_OK);
} catch {
  fail(`The folder ${root} cannot be written to. Move Grono to a folder of yours, or change the folder's rights.`);
}

const run = (command, args, what) => {
  const start = Date.now();
  console.log(`${what} …`);
  const { status } = spawnSync(command, args, { stdio: ["ignore", "inherit", "inherit"], env });
  if (status !== 0) fail(`${what}: this step failed; its own message stands above.`);
  console.log(`${what}: ${Math.round((Date.now() - start) / 1000)} s`);
};

const walk = (path) => (statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => walk(join(path, name))) : [path]);
const hash = (paths) => {
  const sum = createHash("sha256");
  for (const path of paths.filter(existsSync).flatMap(walk).sort()) sum.update(path).update(readFileSync(path));
  return sum.digest("hex");
};
const once = (name, value, step) => {
  const stamp = join("node_modules/.grono", name);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === value) return;
  step();
  mkdirSync("node_modules/.grono", { recursive: true });
  writeFileSync(stamp, value);
};

const npm = process.env.npm_execpath ? [process.execPath, [process.env.npm_execpath]] : ["npm", []];
once("deps", hash(["package.json", "package-lock.json"]), () =>
  run(npm[0], [...npm[1], "ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"], "Installing packages"),
);

const node = existsSync("node_modules/.bin/node") ? join(root, "node_modules/.bin/node") : process.execPath;
const version = spawnSync(node, ["-p", "process.versions.node"], { encoding: "utf8" }).stdout.trim();
const [major, minor] = version.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 18))
  fail(`Grono needs Node 22.18 or newer; this is ${version}. Install a newer Node and start again.`);

if (goal !== "deps") {
  const sources = [
    "app",
    "components",
    "lib",
    "db/schema",
    "db/enums.ts",
    "db/client.ts",
    "public",
    "next.config.ts",
    "postcss.config.mjs",
    "package-lock.json",
  ];
  if (!existsSync(".next/BUILD_ID")) writeFileSync(join("node_modules/.grono", "build"), "");
  once("build", hash(sources), () => run(node, ["node_modules/next/dist/bin/next", "build"], "Building"));
}

if (goal === "test") {
  const known = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].filter(Boolean);
  if (!known.some((path) => existsSync(path))) {
    const isRoot = process.getuid?.() === 0;
    const apt = isRoot && existsSync("/usr/bin/apt-get");
    if (apt)
      run(
        "sh",
        ["-c", "apt-get -o DPkg::Lock::Timeout=300 update -qq && apt-get -o DPkg::Lock::Timeout=300 install -y -qq chromium >/dev/null"],
        "Installing Chromium",
      );
    else run(node, ["node_modules/@playwright/test/cli.js", "install", "chromium"], "Installing Chromium");
  }
}
