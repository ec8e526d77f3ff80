import type { Translate } from "#lib/i18n/translate";

type Sourced = { provenance: string; sourceUrl?: string | null; sourceNote?: string | null };

/** Where a record comes from: a link to its public source, or the mark of demonstration data. */
export function Source({ of, t }: { of: Sourced; t: Translate }) {
  if (of.provenance === "sample") return <span className="chip amber">{t("list.sample")}</span>;
  if (!of.sourceUrl) return null;
  return (
    <a className="small" href={of.sourceUrl} rel="noreferrer">
      {t("record.source")}
    </a>
  );
}
