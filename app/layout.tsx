import type { Metadata } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { Arrival } from "#components/shell/arrival";
import { Following } from "#components/shell/following";
import { currentLocale } from "#lib/access/session";
import { translate } from "#lib/i18n/translate";
import "./globals.css";
import "./print.css";

export const metadata: Metadata = { icons: { icon: "/mark.svg" } };

export default async function RootLayout({ children }: { children: ReactNode }) {
  await connection();
  const locale = await currentLocale();
  const t = translate(locale);
  return (
    <html lang={locale}>
      <body>
        <Arrival />
        <Following texts={{ offline: t("shell.offline"), leave: t("shell.leave") }} />
        {children}
      </body>
    </html>
  );
}
