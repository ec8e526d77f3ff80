import type { Metadata } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { Arrival } from "#components/shell/arrival";
import { Following } from "#components/shell/following";
import { currentLocale } from "#lib/access/session";
import "./globals.css";
import "./print.css";

export const metadata: Metadata = { icons: { icon: "/mark.svg" } };

export default async function RootLayout({ children }: { children: ReactNode }) {
  await connection();
  return (
    <html lang={await currentLocale()}>
      <body>
        <Arrival />
        <Following />
        {children}
      </body>
    </html>
  );
}
