import type { Metadata } from "next";
import { Menu } from "#components/shell/rail";
import { PageHeader } from "#components/ui/page-header";
import { work } from "#lib/access/session";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await work()).t("shell.navigation") };
}

export default async function MenuPage() {
  const here = await work();
  return (
    <>
      <PageHeader title={here.t("shell.navigation")} />
      <Menu work={here} />
    </>
  );
}
