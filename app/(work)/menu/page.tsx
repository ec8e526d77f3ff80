import { Menu } from "#components/shell/rail";
import { PageHeader } from "#components/ui/page-header";
import { work } from "#lib/access/session";

export default async function MenuPage() {
  const here = await work();
  return (
    <>
      <PageHeader title={here.t("shell.navigation")} />
      <Menu work={here} />
    </>
  );
}
