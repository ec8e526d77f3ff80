import { parseArgs } from "node:util";
import { close } from "#db/client";
import { hasOffice, migrateDatabase } from "#db/migrate";
import { seed, stages, type Stage } from "#db/seed/seed";
import { env } from "#lib/env";

const { values } = parseArgs({ options: { stage: { type: "string", default: "scenario" } } });
if (!stages.includes(values.stage as Stage)) {
  console.error(`--stage is one of ${stages.join(", ")}.`);
  process.exit(1);
}
migrateDatabase();
if (hasOffice(env().GRONO_DB)) {
  console.error(`${env().GRONO_DB} already holds an office; nothing was changed.`);
  process.exit(1);
}
await seed(values.stage as Stage);
close();
