import { columns } from "#lib/list/columns";
import { byChoice } from "#lib/list/filters";
import { listOf } from "#lib/list/list";
import type { MailRow } from "#lib/mail/queries";

const described = columns<MailRow>()({
  subject: { kind: "link", value: (row) => row.subject },
  recipient: { kind: "text", sort: true, value: (row) => row.recipient },
  state: { kind: "state", list: "mailState", value: (row) => row.state },
  createdAt: { kind: "moment", sort: true, value: (row) => row.createdAt },
});

/** The outbox: its columns, filters and order. */
export const mailList = listOf<MailRow>()({
  domain: "mail",
  path: "/admin/mail",
  columns: described,
  filters: { state: byChoice("mailState") },
  sort: "-createdAt",
  file: false,
});
