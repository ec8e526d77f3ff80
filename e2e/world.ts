import { spawn, type ChildProcess } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test as base, type Page } from "@playwright/test";
import type axe from "axe-core";
import type { RunOnly } from "axe-core";
import type { Role } from "../db/enums";
import type { Stage } from "../db/seed/seed";
import { stageFile } from "../lib/testing/stages";

export type World = {
  url: string;
  signIn: (page: Page, role: Role) => Promise<void>;
  database: string;
  stop: () => Promise<void>;
  start: () => Promise<void>;
};

const root = join(import.meta.dirname, "..");
const node = process.execPath;

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

function run(database: string, port: number): Promise<ChildProcess> {
  const env = {
    ...process.env,
    GRONO_DB: database,
    PORT: String(port),
    GRONO_LOG: "warn",
    GRONO_URL: `http://localhost:${port}`,
    GRONO_PHONE: "71 770 41 23",
  };
  const child = spawn(node, ["lib/server/serve.ts"], { cwd: root, env, stdio: ["ignore", "pipe", "inherit"] });
  return new Promise((resolve, reject) => {
    child.stdout.on("data", (text: Buffer) => text.toString().includes(`http://localhost:${port}`) && resolve(child));
    child.once("exit", (code) => reject(new Error(`The server ended with ${code}.`)));
  });
}

async function makeWorld(stage: Stage): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), "grono-"));
  const database = join(folder, "grono.db");
  const port = await freePort();
  const url = `http://localhost:${port}`;
  copyFileSync(stageFile(stage), database);
  let child: ChildProcess | undefined = await run(database, port);
  const stop = () => new Promise<void>((resolve) => (child ? child.once("exit", () => resolve()).kill("SIGTERM") : resolve()));
  const signIn = async (page: Page, role: Role) => {
    await page.goto(`${url}/sign-in`);
    await page.locator(`button[name=role][value=${role}]`).click();
    await page.waitForURL((address) => !address.pathname.startsWith("/sign-in"));
  };
  return { url, database, signIn, stop, start: async () => void (child = await run(database, port)) };
}

type Held = { file?: string; world?: World };

async function end({ world }: Held): Promise<void> {
  if (!world) return;
  await world.stop();
  rmSync(join(world.database, ".."), { recursive: true, force: true });
}

/** Every file of stories has a server and a database of its own, seeded up to the stage it names with `test.use({ stage })`. */
export const test = base.extend<{ world: World }, { held: Held; stage: Stage }>({
  stage: ["registry", { scope: "worker", option: true }],
  held: [
    async ({}, use) => {
      const held: Held = {};
      await use(held);
      await end(held);
    },
    { scope: "worker" },
  ],
  world: async ({ held, stage }, provide, info) => {
    if (held.file !== info.file) {
      await end(held);
      Object.assign(held, { file: info.file, world: await makeWorld(stage) });
    }
    if (held.world) await provide(held.world);
  },
});

const levels = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** The small form of the program: every page that is judged has to read it first. */
const axeSource = readFileSync(join(root, "node_modules/axe-core/axe.min.js"), "utf8");
/** Dark asks only the rules that a change of colours can break; all others judge the same document in both. */
const askedIn: Record<"light" | "dark", RunOnly> = {
  light: { type: "tag", values: levels },
  dark: { type: "rule", values: ["color-contrast", "link-in-text-block"] },
};

/** What axe finds wrong by WCAG 2.2 AA in the state the page is in; no page holds a frame, so the one document is all there is. */
export async function violationsOf(page: Page, colorScheme: "light" | "dark"): Promise<string[]> {
  await page.emulateMedia({ colorScheme });
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axeSource);
  return page.evaluate(async (runOnly) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({
      runOnly,
      resultTypes: ["violations"],
      preload: false,
    });
    return violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(" | ")}`);
  }, askedIn[colorScheme]);
}

/** No axe violation in the state the page is in, in light and in dark. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ["dark", "light"] as const) expect(await violationsOf(page, colorScheme)).toEqual([]);
}

export { expect };
