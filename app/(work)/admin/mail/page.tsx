import { ListPage } from "#components/list/list-page";
import { page, work } from "#lib/access/session";
import { env } from "#lib/env";
import { parseList } from "#lib/list/list";
import { mailList } from "#lib/mail/columns";
import { listMails } from "#lib/mail/queries";
import type { PageProps } from "#lib/page-props";

export default async function MailPage({ searchParams }: PageProps) {
  const here = await work("mail.read");
  const { actor, t } = here;
  const state = parseList(mailList, await searchParams);
  return (
    <ListPage
      here={here}
      list={mailList}
      state={state}
      found={page(() => listMails(actor, state))}
      lead={t(env().SMTP_URL ? "mail.lead" : "mail.held")}
      crumbs={[{ href: "/admin", label: t("admin.title") }]}
    />
  );
}
