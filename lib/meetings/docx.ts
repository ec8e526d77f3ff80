import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  PageNumber,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { Locale } from "#db/enums";
import { format } from "#lib/i18n/format";
import { key, translate } from "#lib/i18n/translate";
import type { Minutes } from "#lib/meetings/minutes-content";

const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel] = HeadingLevel.HEADING_2) =>
  new Paragraph({ text, heading: level });
const line = (text: string, bold = false) => new Paragraph({ children: [new TextRun({ text, bold })], spacing: { after: 80 } });

const table = (head: string[], rows: string[][]) =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [head, ...rows].map(
      (cells, index) =>
        new TableRow({
          tableHeader: index === 0,
          cantSplit: true,
          children: cells.map((text) => new TableCell({ children: [line(text, index === 0)] })),
        }),
    ),
  });

/** The meeting note as a Word document with real headings and tables: participants, agenda, course, conclusions with owner and day, the project's marks and funding sentence in the footer. */
export function noteDocx(minutes: Minutes, locale: Locale, approval: string): Promise<Buffer> {
  const t = translate(locale);
  const f = format(locale);
  const when = [f.weekday(minutes.day), [minutes.startTime, minutes.endTime].filter(Boolean).join("–"), minutes.place]
    .filter(Boolean)
    .join(", ");
  const findings = minutes.entries.filter((entry) => entry.kind === "decision" || entry.kind === "task");
  const children = [
    line(`${t("meetings.office")}${minutes.caseMark ? ` · ${minutes.caseMark}` : ""}`),
    new Paragraph({ text: minutes.title, heading: HeadingLevel.HEADING_1 }),
    line(when),
    line(approval),
    heading(t("meetings.participants")),
    ...minutes.participants.map((one) => line([one.name, one.capacity ?? one.cluster ?? one.organisation].filter(Boolean).join(", "))),
    heading(t("meetings.agenda")),
    ...minutes.agenda.map((item, index) => line(`${index + 1}. ${[item.title, item.speaker].filter(Boolean).join(", ")}`)),
    heading(t("meetings.course")),
    ...minutes.entries.map((entry) =>
      line(
        `${f.time(entry.saidAt)} ${t(key("enums.entryKind", entry.kind))}: ${entry.words}${entry.topic ? ` (T-${String(entry.topic).padStart(3, "0")})` : ""}`,
      ),
    ),
    heading(t("meetings.findings")),
    table(
      [t("meetings.what"), t("meetings.who"), t("meetings.byWhen")],
      findings.map((one) => [one.words, one.owner ?? t("meetings.office"), one.due ? f.date(one.due) : ""]),
    ),
    line(""),
    line(t("meetings.author", { name: minutes.minuteTaker ?? "" })),
    line(`${t("meetings.signature")}: ……………………………`),
  ];
  const document = new Document({
    title: minutes.title,
    creator: "Grono",
    styles: { default: { document: { run: { font: "Calibri", size: 22, language: { value: locale === "pl" ? "pl-PL" : "en-GB" } } } } },
    sections: [{ footers: { default: foot(minutes, locale) }, children }],
  });
  return Packer.toBuffer(document);
}

function foot({ project }: Minutes, locale: Locale): Footer {
  const marks = (project?.marks ?? []).map((mark) => mark[locale]).join("  |  ");
  const funding = (locale === "pl" ? project?.fundingPl : project?.fundingEn) ?? "";
  const centred = (text: string) => new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, size: 18 })] });
  const pages = new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES], size: 18 })],
  });
  return new Footer({ children: [...(marks ? [centred(marks)] : []), ...(funding ? [centred(funding)] : []), pages] });
}
