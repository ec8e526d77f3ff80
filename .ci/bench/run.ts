// npm run bench: what each page of a full-size office costs the server, beside a bare page of the same rows in the same run.
import { fork, spawnSync, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, rmSync, copyFileSync } from "node:fs";
import { createServer } from "node:net";
import { brotliCompressSync } from "node:zlib";

const root = new URL("../..", import.meta.url).pathname;
process.chdir(root);
mkdirSync(".cache", { recursive: true });
const filled = ".cache/bench-filled.db";
const used = ".cache/bench.db";

if (process.argv.includes("--fill") || !existsSync(filled)) {
  for (const end of ["", "-wal", "-shm"]) rmSync(filled + end, { force: true });
  console.log("Filling an office: 1,500 clusters, 20,000 organisations, 5,000 people, 330 regions, 2,000 meetings, 10,000 topics …");
  const { status } = spawnSync(process.execPath, [".ci/bench/fill.ts"], { stdio: "inherit", env: { ...process.env, GRONO_DB: filled } });
  if (status !== 0) process.exit(1);
}
for (const end of ["", "-wal", "-shm"]) rmSync(used + end, { force: true });
copyFileSync(filled, used);

type Usage = { cpu: NodeJS.CpuUsage; statements: number };
const ask = (child: ChildProcess) =>
  new Promise<Usage>((resolve) => {
    child.once("message", (message) => resolve(message as Usage));
    child.send("usage");
  });
const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
const ready = (child: ChildProcess) =>
  new Promise<{ port?: number }>((resolve) => {
    const listen = (message: unknown) => {
      if (!(message as { ready?: boolean }).ready) return;
      child.off("message", listen);
      resolve(message as { port?: number });
    };
    child.on("message", listen);
  });

const port = await freePort();
const url = `http://localhost:${port}`;
const started = performance.now();
const env = {
  ...process.env,
  GRONO_DB: used,
  PORT: String(port),
  GRONO_URL: url,
  GRONO_LOG: "silent",
  GRONO_BENCH: "1",
  NODE_ENV: "production" as const,
};
const app = fork("lib/server/serve.ts", [], { env, stdio: ["ignore", "ignore", "inherit", "ipc"] });
await ready(app);
const firstAnswer = async () => {
  for (;;) {
    try {
      return (await fetch(`${url}/sign-in`)).status;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
};
await firstAnswer();
const startSeconds = (performance.now() - started) / 1000;
const bare = fork(".ci/bench/bare.ts", [], { env: { ...process.env, GRONO_DB: used }, stdio: ["ignore", "ignore", "inherit", "ipc"] });
const { port: barePort } = await ready(bare);
const bareUrl = `http://localhost:${barePort}`;

const hiddenOf = (html: string) =>
  [...html.matchAll(/<input type="hidden" name="([^"]*)"(?: value="([^"]*)")?/g)].map(
    ([, name = "", value = ""]) => [name, value.replaceAll("&quot;", '"').replaceAll("&amp;", "&")] as const,
  );
const post = (path: string, fields: (readonly [string, string])[], cookie = "") => {
  const body = new FormData();
  for (const [name, value] of fields) body.append(name, value);
  return fetch(url + path, { method: "POST", body, redirect: "manual", headers: { origin: url, cookie } });
};
const door = await (await fetch(`${url}/sign-in`)).text();
const doorForm = door.slice(door.indexOf("<form"), door.indexOf("</form>"));
const entered = await post("/sign-in", [...hiddenOf(doorForm), ["role", "officer"]]);
const cookie = (entered.headers.getSetCookie()[0] ?? "").split(";")[0] ?? "";
const get = async (path: string) => {
  const response = await fetch(url + path, { headers: { cookie } });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
  return text;
};
const formPage = await get("/topics/new");
const formHtml = formPage.slice(formPage.lastIndexOf("<form", formPage.indexOf('name="title"')));
const hidden = hiddenOf(formHtml.slice(0, formHtml.indexOf("</form>"))).filter(([name]) => name !== "requestId");
let made = 0;
const create = async () => {
  made += 1;
  const fields: [string, string][] = [
    ["requestId", crypto.randomUUID()],
    ["title", `Nowy temat ${made}`],
    ["problem", "Pomiar"],
    ["themeIds", "1"],
    ["clusterId", "40"],
    ["intent", "submit"],
  ];
  const response = await post("/topics/new", [...hidden, ...fields], cookie);
  if (response.status !== 303) throw new Error(`creating a topic answered ${response.status}`);
  await response.arrayBuffer();
};
const read = (path: string) => async () => void (await get(path));
const readBare = (path: string) => async () => void (await (await fetch(bareUrl + path)).text());

type Measured = { median: number; p95: number; cpu: number; statements: number };
async function measure(child: ChildProcess, deed: () => Promise<void>, rounds: number): Promise<Measured> {
  for (let round = 0; round < Math.min(40, rounds); round += 1) await deed();
  const times: number[] = [];
  const before = await ask(child);
  for (let round = 0; round < rounds; round += 1) {
    const at = performance.now();
    await deed();
    times.push(performance.now() - at);
  }
  const after = await ask(child);
  times.sort((a, b) => a - b);
  const cpu = (after.cpu.user + after.cpu.system - before.cpu.user - before.cpu.system) / 1000 / rounds;
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95), cpu, statements: Math.round((after.statements - before.statements) / rounds) };
}

async function weightOf(path: string): Promise<{ html: number; script: number }> {
  const html = await get(path);
  // Browsers that know modules never load the nomodule one.
  const tags = html.match(/<script[^>]+src="[^"]+"[^>]*>/g)?.filter((tag) => !/nomodule/i.test(tag)) ?? [];
  const sources = new Set(tags.map((tag) => /src="([^"]+)"/.exec(tag)?.[1] ?? ""));
  let script = 0;
  for (const source of sources) script += brotliCompressSync(Buffer.from(await (await fetch(url + source)).arrayBuffer())).length;
  return { html: Buffer.byteLength(html), script };
}

const cases: [string, () => Promise<void>, () => Promise<void>, string | null, number][] = [
  ["cluster list by theme", read("/clusters?theme=1"), readBare("/list"), "/clusters?theme=1", 200],
  ["topic search", read("/topics?q=karty+%C5%9Bladu"), readBare("/search"), "/topics?q=karty+%C5%9Bladu", 200],
  ["cluster page", read("/clusters/40"), readBare("/record"), "/clusters/40", 200],
  ["create a topic", create, async () => void (await fetch(bareUrl, { method: "POST", redirect: "manual" })), null, 200],
  ["export all topics (xlsx)", read("/topics/export/xlsx"), readBare("/export"), null, 5],
  ["export all topics (csv)", read("/topics/export/csv"), readBare("/export"), null, 10],
];
const cell = (value: number | string, width = 9) => String(typeof value === "number" ? value.toFixed(2) : value).padStart(width);
console.log(`\nfirst answer after a built start: ${startSeconds.toFixed(2)} s`);
console.log(
  `${"".padEnd(26)}${["median ms", "p95 ms", "CPU ms", "bare CPU", "ratio", "SQL", "HTML kB", "JS kB br"].map((name) => cell(name, 10)).join("")}`,
);
for (const [name, deed, bareDeed, path, rounds] of cases) {
  const ours = await measure(app, deed, rounds);
  const least = await measure(bare, bareDeed, rounds);
  const weight = path ? await weightOf(path) : null;
  const figures = [
    ours.median,
    ours.p95,
    ours.cpu,
    least.cpu,
    ours.cpu / least.cpu,
    String(ours.statements),
    weight ? weight.html / 1000 : "",
    weight ? weight.script / 1000 : "",
  ];
  console.log(name.padEnd(26) + figures.map((figure) => cell(figure, 10)).join(""));
}

/** 16 users at once: half lists, a fifth search, a fifth records, a tenth writes. */
async function mix(child: ChildProcess, deeds: (() => Promise<void>)[], total: number): Promise<number> {
  const [list, search, record, write] = deeds as [() => Promise<void>, () => Promise<void>, () => Promise<void>, () => Promise<void>];
  const turn = [list, search, list, record, list, search, list, record, list, write];
  let next = 0;
  const user = async () => {
    while (next < total) await turn[next++ % turn.length]?.();
  };
  const before = await ask(child);
  await Promise.all(Array.from({ length: 16 }, user));
  const after = await ask(child);
  return (after.cpu.user + after.cpu.system - before.cpu.user - before.cpu.system) / 1000 / total;
}
const deedsOf = (index: 1 | 2) => cases.slice(0, 4).map((one) => one[index]);
const order = ([list, search, record, write]: (() => Promise<void>)[]) => [list, search, record, write] as (() => Promise<void>)[];
const ours = await mix(app, order(deedsOf(1)), 1000);
const least = await mix(bare, order(deedsOf(2)), 1000);
console.log(`\nmix of 16 users: ${ours.toFixed(2)} ms CPU an operation, bare ${least.toFixed(2)}, ratio ${(ours / least).toFixed(1)}`);
const capture = await weightOf("/meetings/1");
console.log(`capture page: HTML ${(capture.html / 1000).toFixed(1)} kB, JavaScript ${(capture.script / 1000).toFixed(1)} kB brotli`);
app.kill("SIGTERM");
bare.kill();
