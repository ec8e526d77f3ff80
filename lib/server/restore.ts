import { parseArgs } from "node:util";
import { restore } from "#lib/backups/restore";
import { env } from "#lib/env";
import { finishCommand } from "#lib/server/command";

await finishCommand(() => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { replace: { type: "boolean", default: false } } });
  if (!positionals[0]) throw new Error("Usage: npm run restore -- FILE [--replace]");
  const { kept, rows } = restore(positionals[0], values.replace);
  console.log(`${env().GRONO_DB}: restored, ${rows} rows. Everybody has to sign in again.`);
  if (kept) console.log(`The former database is kept as ${kept}.`);
});
