import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { randomBytes } from "node:crypto";
import { z } from "zod";

const schema = z.object({
  GRONO_DB: z.string().default("data/grono.db"),
  GRONO_SECRET: z.string().min(32).optional(),
  GRONO_URL: z.url({ protocol: /^https?$/ }).optional(),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  HOST: z.string().optional(),
  /** Proxies that say for whom they ask, as addresses or networks ("10.0.0.5, 192.168.0.0/16"); one on the same machine is trusted always. */
  GRONO_TRUSTED_PROXIES: z.string().default(""),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().default("grono@localhost"),
  /** Where people write about accessibility and security; the sender's address unless given. */
  GRONO_CONTACT: z.email().optional(),
  GRONO_PHONE: z.string().max(40).optional(),
  GRONO_LOG: z.enum(["info", "warn", "silent"]).default("info"),
});

export type Env = z.infer<typeof schema> & { url: string; secret: string; hasOwnSecret: boolean; contact: string; phone: string | null };

let parsed: Env | undefined;

/** The validated configuration. Throws one sentence naming the variable that is wrong or missing. */
export function env(): Env {
  if (parsed) return parsed;
  const result = schema.safeParse(process.env);
  if (!result.success) {
    const issue = result.error.issues[0];
    throw new Error(`Configuration: ${issue?.path.join(".")} is not usable (${issue?.message}).`);
  }
  const value = result.data;
  parsed = {
    ...value,
    url: value.GRONO_URL ?? `http://${value.HOST ?? "localhost"}:${value.PORT}`,
    secret: value.GRONO_SECRET ?? demoSecret(value.GRONO_DB),
    hasOwnSecret: Boolean(value.GRONO_SECRET),
    contact: value.GRONO_CONTACT ?? value.MAIL_FROM,
    phone: value.GRONO_PHONE ?? null,
  };
  return parsed;
}

function demoSecret(db: string): string {
  if (db === ":memory:") return "a-secret-for-tests-that-live-in-memory-only";
  const file = resolve(dirname(db), "secret");
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, randomBytes(32).toString("hex"), { mode: 0o600 });
  }
  return readFileSync(file, "utf8").trim();
}
