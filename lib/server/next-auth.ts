import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { sessionCookie, sessionCookieOptions } from "#lib/access/session";
import { actorOf, endSession, startSession } from "#lib/access/sessions";
import { checkPassword } from "#lib/sign-in/commands";
import { env } from "#lib/env";

/** next-auth over our own sessions table: the cookie holds an opaque id, so ending the row signs out at once. */
export const authOptions = (): NextAuthOptions => ({
  secret: env().secret,
  pages: { signIn: "/sign-in" },
  session: { strategy: "jwt", maxAge: 12 * 3600 },
  cookies: { sessionToken: { name: sessionCookie(), options: sessionCookieOptions() } },
  providers: [
    Credentials({
      credentials: { email: { type: "text" }, password: { type: "password" } },
      authorize: async (credentials, request) => {
        const address = String(request.headers?.["x-grono-address"] ?? "");
        const id = await checkPassword(credentials?.email ?? "", credentials?.password ?? "", address);
        return typeof id === "number" ? { id: String(id) } : null;
      },
    }),
  ],
  jwt: {
    encode: async ({ token }) => (typeof token?.id === "string" ? token.id : startSession(Number(token?.sub), "", "")),
    decode: async ({ token }) => {
      const actor = actorOf(token);
      return actor && token ? { id: token, sub: String(actor.userId), name: actor.name } : null;
    },
  },
  events: { signOut: ({ token }) => endSession(String(token?.id ?? "")) },
  callbacks: { session: ({ session, token }) => ({ ...session, user: { name: token.name } }) },
});
