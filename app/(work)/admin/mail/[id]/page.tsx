import { StateChip } from "#components/ui/chip";
import { Facts } from "#components/ui/facts";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import { key } from "#lib/i18n/translate";
import { getMail } from "#lib/mail/queries";
import { recordId, type PageProps } from "#lib/page-props";

export default async function OneMailPage({ params }: PageProps) {
  const { actor, t, format } = await work("mail.read");
  const id = recordId((await params).id);
  const mail = page(() => getMail(actor, id));
  return (
    <>
      <PageHeader crumbs={[{ href: "/admin/mail", label: t("mail.title") }]} title={mail.subject}>
        <StateChip state={mail.state} label={t(key("enums.mailState", mail.state))} />
      </PageHeader>
      <div className="section max-w-3xl">
        <Facts
          of={[
            [t("mail.recipient"), mail.recipient],
            [t("mail.createdAt"), format.moment(mail.createdAt)],
            [t("mail.sentAt"), mail.sentAt && format.moment(mail.sentAt)],
            [t("mail.error"), mail.error],
          ]}
        />
        <p className="card whitespace-pre-line break-words mt-4">{mail.body}</p>
      </div>
    </>
  );
}
