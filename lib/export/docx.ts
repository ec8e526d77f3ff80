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
  type FileChild,
} from "docx";
import type { Locale } from "#db/enums";
import type { Mark } from "#db/schema/snapshots/marks";

export type Funding = { marks: Mark[]; fundingPl: string | null; fundingEn: string | null } | null;

const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];

/** A real heading of level 1 to 3. */
export const heading = (text: string, level: 1 | 2 | 3 = 2) =>
  new Paragraph({ text, heading: levels[level - 1], keepNext: true, spacing: { before: level === 1 ? 0 : 240, after: 100 } });

/** Lines stay lines. */
const runs = (text: string, bold = false) =>
  text.split("\n").map((part, index) => new TextRun({ text: part, bold, ...(index > 0 && { break: 1 }) }));

export const line = (text: string, bold = false) => new Paragraph({ children: runs(text, bold), spacing: { after: 80 } });

export const bullet = (text: string) => new Paragraph({ children: runs(text), bullet: { level: 0 }, spacing: { after: 40 } });

/** A table whose heading row repeats on every page. */
export const table = (head: string[], rows: string[][]) =>
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

/** Marks and funding sentence of the project, with page numbers. */
export function projectFooter(project: Funding, locale: Locale): Footer {
  const marks = (project?.marks ?? []).map((mark) => mark[locale]).join("  |  ");
  const funding = (locale === "pl" ? project?.fundingPl : project?.fundingEn) ?? "";
  const centred = (text: string) => new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, size: 18 })] });
  const pages = new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES], size: 18 })],
  });
  return new Footer({ children: [...(marks ? [centred(marks)] : []), ...(funding ? [centred(funding)] : []), pages] });
}

/** A Word document in the given language, with the project's footer on every page; `compact` for what has to fit one page. */
export function toDocx(
  title: string,
  locale: Locale,
  project: Funding,
  children: FileChild[],
  { compact = false }: { compact?: boolean } = {},
): Promise<Buffer> {
  const margin = { top: 850, bottom: 850, left: 1130, right: 1130 };
  const language = { value: locale === "pl" ? "pl-PL" : "en-GB" };
  const document = new Document({
    title,
    creator: "Grono",
    styles: { default: { document: { run: { font: "Calibri", size: compact ? 20 : 22, language } } } },
    sections: [{ ...(compact && { properties: { page: { margin } } }), footers: { default: projectFooter(project, locale) }, children }],
  });
  return Packer.toBuffer(document);
}
