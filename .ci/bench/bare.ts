// The least a page of the same rows can cost: node:http, better-sqlite3, one template string.
import { createServer } from "node:http";
import Database from "better-sqlite3";
import { matchQuery } from "#lib/search/words";

const client = new Database(process.env.GRONO_DB ?? "");
client.pragma("journal_mode = WAL");
client.pragma("synchronous = FULL");
const list = client.prepare(
  "select id, name, stage, seat from clusters where archived_at is null and id in (select cluster_id from cluster_themes where theme_id = ?) order by sort_key limit 25",
);
const one = client.prepare("select * from clusters where id = ?");
const found = client.prepare(
  "select d.title, d.subtitle from (select rowid, rank from search_index where search_index match ? limit 2000) i join search_documents d on d.id = i.rowid where d.entity = 'topic' order by i.rank limit 25",
);
const add = client.prepare("insert into topics (title, cluster_id, channel, status) values (?, ?, 'portal', 'draft')");
const all = client.prepare("select number, title, status from topics order by number");

const page = (rows: object[]) =>
  `<!doctype html><title>Grono</title><table>${rows
    .map(
      (row) =>
        `<tr>${Object.values(row)
          .map((cell) => `<td>${cell ?? ""}</td>`)
          .join("")}</tr>`,
    )
    .join("")}</table>`;

const server = createServer((request, response) => {
  const url = new URL(request.url ?? "/", "http://localhost");
  if (request.method === "POST") {
    request.resume().on("end", () => {
      add.run(`Temat ${Date.now()}`, 1);
      response.writeHead(303, { location: "/" }).end();
    });
    return;
  }
  const rows =
    url.pathname === "/list"
      ? list.all(1)
      : url.pathname === "/record"
        ? [one.get(40) as object]
        : url.pathname === "/export"
          ? all.all()
          : found.all(matchQuery("karty śladu") ?? "");
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.end(page(rows as object[]));
});
server.listen(0, () => process.send?.({ ready: true, port: (server.address() as { port: number }).port }));
process.on("message", () => process.send?.({ cpu: process.cpuUsage(), statements: 0 }));
