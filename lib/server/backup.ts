import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { close } from "#db/client";
import { makeBackup } from "#lib/backups/backup";
import { env } from "#lib/env";
import { finishCommand } from "#lib/server/command";

await finishCommand(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const { GRONO_DB } = env();
  if (!existsSync(GRONO_DB)) throw new Error(`There is no database ${GRONO_DB}.`);
  try {
    const { file, tables, rows } = await makeBackup(positionals[0]);
    console.log(`${file}: sound, ${tables} tables, ${rows} rows.`);
  } finally {
    close();
  }
});
