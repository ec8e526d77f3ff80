import { mailStates } from "#db/enums";
import { MailRows } from "#components/admin/mail-rows";
import { ListFilters } from "#components/list/list-filters";
import { ListTable } from "#components/list/list-table";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import { env } from "#lib/env";
import { enumOptions } from "#lib/forms/options";
import { parseList } from "#lib/list/list";
import { mailList } from "#lib/mail/list";
import { listMails } from "#lib/mail/queries";
import type { PageProps } from "#lib/page-props";

export default async function MailPage({ searchParams }: PageProps) {
  const { actor, t, format } = await work("mail.read");
  const state = parseList(mailList, await searchParams);
  const { rows, total } = page(() => listMails(actor, state));
  const filters = [{ name: "state", label: t("admin.state"), options: enumOptions(t, "mailState", mailStates) }];
  const columns = [
    { key: "subject", label: t("admin.subject") },
    { key: "recipient", label: t("admin.recipient") },
    { key: "state", label: t("admin.state") },
    { key: "createdAt", label: t("admin.created") },
  ];
  return (
    <>
      <PageHeader
        crumbs={[{ href: "/admin", label: t("admin.title") }]}
        title={t("admin.mail")}
        lead={t(env().SMTP_URL ? "admin.mailLead" : "admin.mailHeld")}
      />
      <ListFilters spec={mailList} state={state} filters={filters} total={total} t={t} />
      <ListTable spec={mailList} state={state} columns={columns} total={total} caption={t("admin.mail")} t={t}>
        <MailRows rows={rows} t={t} format={format} />
      </ListTable>
    </>
  );
}
