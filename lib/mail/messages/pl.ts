export const mail = {
  title: "Poczta wychodząca",
  lead: "Listy, które system wysłał albo które czekają na wysłanie.",
  held: "Serwera poczty nie ustawiono (SMTP_URL), dlatego listy czekają w skrzynce nadawczej.",
  subject: "Temat",
  recipient: "Adresat",
  state: "Stan",
  createdAt: "Utworzono",
  sentAt: "Wysłano",
  error: "Odpowiedź serwera poczty",
};

export const enums = {
  mailState: {
    outbox: "w skrzynce nadawczej",
    sent: "wysłany",
    failed: "niewysłany",
  },
};
