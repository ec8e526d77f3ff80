import { createServer, request as ask, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { refusal } from "#lib/server/headers";
import { addressReader, countBytes, endOverlong, keepOwnName } from "#lib/server/requests";

/** Posts chunks without saying how many bytes there will be; gives the status and how many of them the page read. */
async function post(chunks: number): Promise<{ status: number | undefined; read: number }> {
  let read = 0;
  const server = createServer((request, response) => {
    countBytes(request, 1000, () => endOverlong(request, response, () => response.writeHead(413).end()));
    request.on("data", (chunk: Buffer) => {
      read += chunk.length;
    });
    request.on("end", () => response.writeHead(200).end());
    request.on("error", () => undefined);
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const status = await new Promise<number | undefined>((resolve) => {
    const sent = ask({ port, host: "127.0.0.1", method: "POST" }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    sent.on("error", () => undefined);
    const send = (left: number) => {
      if (sent.destroyed || sent.errored) return;
      if (left === 0) sent.end();
      else sent.write(Buffer.alloc(100), () => setImmediate(() => send(left - 1)));
    };
    send(chunks);
  });
  server.closeAllConnections();
  await new Promise<void>((resolve) => void server.close(() => resolve()));
  return { status, read };
}

it("SEC-26 bytes are counted as they come: a body without a length ends at the most, a shorter one is whole", async () => {
  expect(await post(10)).toEqual({ status: 200, read: 1000 });
  const { status, read } = await post(100_000);
  expect(status).toBe(413);
  expect(read).toBeLessThanOrEqual(1000);
});

const from = (remoteAddress: string, forwarded?: string) =>
  ({ socket: { remoteAddress }, connection: { remoteAddress }, headers: { "x-forwarded-for": forwarded } }) as unknown as IncomingMessage;

it("an address is what a trusted proxy says, and never what a stranger claims", () => {
  const read = addressReader("loopback, 10.0.0.0/8");
  expect(read(from("203.0.113.7"))).toBe("203.0.113.7");
  expect(read(from("203.0.113.7", "198.51.100.1"))).toBe("203.0.113.7");
  expect(read(from("127.0.0.1", "203.0.113.7"))).toBe("203.0.113.7");
  expect(read(from("10.1.2.3", "198.51.100.1, 203.0.113.7"))).toBe("203.0.113.7");
  expect(() => addressReader("nowhere")).toThrow();
});

it("a proxy that asks under another name hands on forms of the office's own pages", () => {
  const headers = { host: "127.0.0.1:3000", origin: "https://grono.urzad.example" };
  const request = { method: "POST", url: "/sign-in", headers } as unknown as IncomingMessage;
  expect(refusal(request, "https://grono.urzad.example")).toBeNull();
  keepOwnName(request, "https://grono.urzad.example");
  expect(headers.host).toBe("grono.urzad.example");
  const foreign = { ...request, headers: { host: "127.0.0.1:3000", origin: "https://evil.example" } } as unknown as IncomingMessage;
  expect(refusal(foreign, "https://grono.urzad.example")).toMatchObject({ status: 403 });
  keepOwnName(foreign, "https://grono.urzad.example");
  expect(foreign.headers.host).toBe("127.0.0.1:3000");
});
