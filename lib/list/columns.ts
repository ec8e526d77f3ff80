import { lists, type ListName } from "#db/enums";
import { looseKey, type MessageKey } from "#lib/i18n/key";
import type { Voice } from "#lib/i18n/voice";

type Text = string | null | undefined | false;

export type Tone = "muted" | "late";

/** Sets a value back, or in the colour of what is late; in the table. */
type Toned<Row> = { tone?: (row: Row) => Tone | undefined };

type Common<Row> = {
  /** Message key of the heading where it is not `<domain>.<column>`. */
  label?: MessageKey;
  /** The heading itself where it is no text of the program but what a record is called. */
  heading?: string;
  sort?: true;
  /** Where the column stands: in the table and the file unless said. */
  only?: "table" | "file";
  /** Small words under the value, in the table. */
  note?: (row: Row, voice: Voice) => Text;
  /** Width in the file, in characters. */
  width?: number;
};

/** One column of a list, described once for heading, cell, order and file; its kind decides cell, alignment and the type in a file. */
export type Column<Row> = Common<Row> &
  (
    | ({ kind: "text"; value: (row: Row, voice: Voice) => Text } & Toned<Row>)
    /** Drawn by the domain; the text says the same where nothing is drawn. */
    | { kind: "special"; value: (row: Row, voice: Voice) => Text }
    | { kind: "link"; value: (row: Row, voice: Voice) => Text; href?: (row: Row) => string | undefined }
    | ({ kind: "number"; value: (row: Row) => number | null | undefined } & Toned<Row>)
    | ({ kind: "money"; value: (row: Row) => number | null | undefined } & Toned<Row>)
    | ({ kind: "day"; value: (row: Row) => Text } & Toned<Row>)
    | ({ kind: "moment"; value: (row: Row) => Text } & Toned<Row>)
    | { kind: "state"; list: ListName; value: (row: Row) => string }
    | { kind: "choice"; list: ListName; value: (row: Row) => string | null }
  );

export type Columns<Row> = Readonly<Record<string, Column<Row>>>;

/** Columns of rows of a type, in their order. */
export const columns =
  <Row>() =>
  <const C extends Columns<Row>>(described: C): C =>
    described;

/** Names of the columns by which a list can be put in order. */
export type SortOf<C> = { [K in keyof C]: C[K] extends { sort: true } ? K : never }[keyof C] & string;

/** The message key of a heading. */
export const headingOf = (domain: string, name: string, { label }: { label?: MessageKey }): MessageKey => label ?? looseKey(domain, name);

/** The text of a closed list's value. */
export const choiceText = (list: ListName, value: string | null, { t }: Voice): string =>
  value !== null && (lists[list] as readonly string[]).includes(value) ? t(looseKey("enums", list, value)) : (value ?? "");

/** A value in words, as the table shows it. */
export function cellText<Row>(column: Column<Row>, row: Row, voice: Voice): string {
  switch (column.kind) {
    case "text":
    case "special":
    case "link":
      return column.value(row, voice) || "";
    case "number":
      return String(column.value(row) ?? "");
    case "money": {
      const grosze = column.value(row);
      return grosze == null ? "" : voice.format.money(grosze);
    }
    case "day": {
      const day = column.value(row);
      return day ? voice.format.date(day) : "";
    }
    case "moment": {
      const instant = column.value(row);
      return instant ? voice.format.moment(instant) : "";
    }
    case "state":
    case "choice":
      return choiceText(column.list, column.value(row), voice);
  }
}
