import type * as pl from "#lib/mail/messages/pl";

export const mail: typeof pl.mail = {
  title: "Outgoing mail",
  lead: "Mails that have been sent or are waiting.",
  held: "No mail server is set (SMTP_URL), so mails wait in the outbox.",
  subject: "Subject",
  recipient: "Recipient",
  state: "State",
  createdAt: "Created",
  sentAt: "Sent",
  error: "Answer of the mail server",
};

export const enums: typeof pl.enums = {
  mailState: {
    outbox: "outbox",
    sent: "sent",
    failed: "failed",
  },
};
