import { isDevelopment as dev } from "#lib/server/mode";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { existsSync } from "node:fs";
import next from "next";
import { close, database } from "#db/client";
import { hasOffice, migrateDatabase } from "#db/migrate";
import { env } from "#lib/env";
import { scheduleNightly } from "#lib/jobs/enqueue";
import { repeat } from "#lib/jobs/loop";
import { runNextJob } from "#lib/jobs/run";
import { queueWaiting } from "#lib/mail/mail";
import { logError } from "#lib/log";
import { markInstallation, office } from "#lib/office";
import { endWorker, tendRuns } from "#lib/scenarios/runs/runner";
import { renewDerived } from "#lib/server/derived";
import { holdOffice } from "#lib/server/alone";
import { addressReader, countBytes, endOverlong, keepOwnName, largest, withList } from "#lib/server/requests";
import { refusal, secure } from "#lib/server/headers";
import { refusalPage } from "#lib/server/refusal-page";

async function serve(): Promise<void> {
  const { url, PORT, HOST, GRONO_DB, GRONO_TRUSTED_PROXIES, hasOwnSecret, secret } = env();
  const isNew = !existsSync(GRONO_DB);
  const addressOf = addressReader(`loopback, ${GRONO_TRUSTED_PROXIES}`);
  database();
  holdOffice(GRONO_DB);
  migrateDatabase();
  if (!hasOffice(GRONO_DB)) {
    // Whoever keeps a secret keeps a real office: a missing file is never filled with a demonstration.
    if (hasOwnSecret) throw new Error(`${GRONO_DB} holds no office. Restore a backup or run npm run init.`);
    await seedDemo(isNew);
  }
  if (office().kind === "real" && !hasOwnSecret)
    throw new Error("A real office needs GRONO_SECRET in its environment (at least 32 characters).");
  markInstallation();
  renewDerived();
  queueWaiting();
  process.env.NEXTAUTH_URL ??= url;
  process.env.NEXTAUTH_SECRET ??= secret;
  // The framework asks itself for the page after a save: on this machine, not through the proxy and its TLS.
  process.env.__NEXT_PRIVATE_ORIGIN ??= `http://${HOST ?? "localhost"}:${PORT}`;
  const app = next({ dev, dir: process.cwd(), hostname: HOST ?? "localhost", port: PORT });
  await app.prepare();
  const handle = app.getRequestHandler();
  const server = createServer((request, response) => void answer(request, response, handle, url, addressOf(request)));
  server.on("upgrade", (request, socket, head) => void app.getUpgradeHandler()(request, socket, head));
  await listen(server, PORT, HOST);
  stopOnSignal(server, [
    repeat("nightly", 3_600_000, scheduleNightly),
    repeat("jobs", 2000, () => runNextJob()),
    repeat("runs", 250, tendRuns),
  ]);
  listenToBench();
  announce(url);
}

/** Lets requests and the job under way come to their end, eight seconds at most. */
function stopOnSignal(server: ReturnType<typeof createServer>, loops: (() => Promise<void>)[]): void {
  const stop = () => {
    const ends = loops.map((end) => end());
    endWorker();
    server.close(() => void Promise.all(ends).then(finish));
    server.closeIdleConnections();
    setTimeout(finish, 8000).unref();
  };
  process.once("SIGTERM", stop).once("SIGINT", stop);
  stopWithParent(stop);
}

/** npm ends at a signal without handing it on: a server that it started ends when its parent is gone. */
function stopWithParent(stop: () => void): void {
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event)
    setInterval(() => {
      if (process.ppid !== parent) stop();
    }, 1000).unref();
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  handle: (a: IncomingMessage, b: ServerResponse) => Promise<void>,
  url: string,
  address: string,
): Promise<void> {
  secure(request, response, { https: url.startsWith("https:"), dev, address });
  const refused = refusal(request, url);
  if (refused) return refusalPage(request, response, refused.status, refused.reason);
  const remembered = withList(request, url);
  if (remembered) return void response.writeHead(302, { location: remembered }).end();
  keepOwnName(request, url);
  countBytes(request, largest, () => endOverlong(request, response, () => void refusalPage(request, response, 413, "large")));
  try {
    await handle(request, response);
  } catch (error) {
    logError(error, "request");
    if (!response.headersSent) refusalPage(request, response, 500, "broken");
  }
}

async function seedDemo(isNew: boolean): Promise<void> {
  if (isNew) console.log("Loading the demonstration office …");
  const { seed } = await import("#db/seed/seed");
  await seed();
}

function listen(server: ReturnType<typeof createServer>, port: number, host: string | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(
        error.code === "EADDRINUSE" ? new Error(`Port ${port} is taken. Stop the other program or start with PORT=3001 npm start.`) : error,
      ),
    );
    server.listen({ port, host }, () => resolve());
  });
}

function finish(): void {
  database().pragma("wal_checkpoint(TRUNCATE)");
  close();
  process.exit(0);
}

/** The benchmark asks its server for CPU time and statements over the parent's channel. */
function listenToBench(): void {
  if (!process.env.GRONO_BENCH || !process.send) return;
  process.on("message", () =>
    process.send?.({ cpu: process.cpuUsage(), statements: (globalThis as { gronoStatements?: number }).gronoStatements ?? 0 }),
  );
  process.send({ ready: true });
}

function announce(url: string): void {
  console.log(`\nGrono · ${office().name}\n${url}\n`);
  if (office().kind === "demo") console.log("Sign in with one button per role: officer, manager, coordinator, viewer, administrator.\n");
}

serve().catch((error: unknown) => {
  const code = (error as NodeJS.ErrnoException).code;
  const unwritable = /^(EACCES|EROFS|EPERM|SQLITE_CANTOPEN|SQLITE_READONLY)/.test(code ?? "");
  console.error(
    unwritable
      ? `${process.env.GRONO_DB ?? "data/grono.db"} or its folder cannot be written to.`
      : error instanceof Error
        ? error.message
        : error,
  );
  process.exit(1);
});
