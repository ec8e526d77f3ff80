import type { ReactNode } from "react";
import { Rail, TabBar } from "#components/shell/rail";
import { TopBar } from "#components/shell/top-bar";
import { Foot } from "#components/shell/foot";
import { work } from "#lib/access/session";
import { office } from "#lib/office";

export default async function WorkLayout({ children }: { children: ReactNode }) {
  const here = await work();
  return (
    <div className="app">
      <a className="skip" href="#content">
        {here.t("shell.skip")}
      </a>
      <Rail work={here} />
      <div>
        {office().kind === "demo" && <div className="demo">{here.t("shell.demo")}</div>}
        <TopBar work={here} />
        <main className="main" id="content" tabIndex={-1}>
          {children}
        </main>
        <Foot t={here.t} />
      </div>
      <TabBar work={here} />
    </div>
  );
}
