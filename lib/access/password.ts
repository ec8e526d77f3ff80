import { hash, verify } from "@node-rs/argon2";
import { fold } from "#lib/text";

const cost = process.env.VITEST ? { memoryCost: 1024, timeCost: 1, parallelism: 1 } : { memoryCost: 65_536, timeCost: 3, parallelism: 1 };

/** argon2id with its own salt, PHC string. */
export const hashPassword = (password: string): Promise<string> => hash(password.normalize("NFC"), cost);

let decoy: Promise<string> | undefined;

/** True when the password fits; an unknown account (no hash) costs the same time. */
export async function verifyPassword(stored: string | null | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword("there is no such account");
  const fits = await verify(stored ?? (await decoy), password.normalize("NFC"));
  return fits && Boolean(stored);
}

const common = ["password", "haslo", "qwerty", "123456", "letmein", "zaq12wsx", "iloveyou", "admin", "welcome", "polska", "wroclaw"];
const ours = ["umwd", "dolnyslask", "dolnoslask", "klaster", "grono"];

/** Message key of what is wrong with a new password, or null. `about`: login and name, which it may not contain. */
export function passwordProblem(password: string, about: string[]): string | null {
  const length = [...password].length;
  if (length < 12 || length > 128) return "access.passwords.length";
  const plain = fold(password).replace(/\s/g, "");
  const parts = about.flatMap((text) => fold(text).split(/[^a-z0-9]+/)).filter((part) => part.length >= 4);
  if (about.some((text) => fold(text) === fold(password)) || [...ours, ...parts].some((word) => plain.includes(word)))
    return "access.passwords.personal";
  if (new Set(plain).size < 5 || common.some((word) => plain.replaceAll(word, "").replace(/[\d!.]/g, "").length < 3))
    return "access.passwords.common";
  return null;
}
