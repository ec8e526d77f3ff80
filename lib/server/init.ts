import { parseArgs } from "node:util";
import { close } from "#db/client";
import { hasOffice, migrateDatabase } from "#db/migrate";
import { env } from "#lib/env";
import { email } from "#lib/forms/fields";
import { format } from "#lib/i18n/format";
import { foundOffice } from "#lib/users/founding/commands";
import { finishCommand } from "#lib/server/command";

const usage = 'npm run init -- --office "Name of the office" --admin name@office.example';

await finishCommand(() => {
  const { values } = parseArgs({ options: { office: { type: "string" }, admin: { type: "string" } } });
  const office = values.office?.trim();
  const admin = email().safeParse(values.admin ?? "");
  if (!office || !admin.success) throw new Error(`Usage: ${usage}`);
  const { GRONO_DB, hasOwnSecret } = env();
  migrateDatabase();
  if (hasOffice(GRONO_DB)) throw new Error(`${GRONO_DB} already holds an office; nothing was changed.`);
  const { url, until } = foundOffice(office, admin.data);
  close();
  console.log(`${office}: an empty office is in ${GRONO_DB}.`);
  console.log(`The first administrator, ${admin.data}, sets a password here, once, until ${format("en").moment(until)}:\n\n${url}\n`);
  if (!hasOwnSecret) console.log("To start it, put GRONO_SECRET (at least 32 characters) and GRONO_URL into the server's environment.");
});
