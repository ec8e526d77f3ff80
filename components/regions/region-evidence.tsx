import type { Work } from "#lib/access/session";
import type { RegionPage } from "#lib/regions/queries";

/** Beside a review: the evidence it may rest on, and who wants to go there for what. */
export function RegionBodyEvidence({ region, here: { t } }: { region: RegionPage; here: Work }) {
  return (
    <aside>
      <section>
        <h2>{t("regions.evidence")}</h2>
        <ul className="rows">
          {region.evidence.map((one) => (
            <li key={one.id}>
              <span>
                {one.claim}
                <small className="block muted">
                  {one.theme} · {one.strength}/3
                </small>
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t("regions.wantedBy")}</h2>
        {region.wantedBy.length === 0 && <p className="muted">{t("regions.nobody")}</p>}
        <ul className="rows">
          {region.wantedBy.map((one) => (
            <li key={one.id}>
              <span>
                {one.cluster}
                <small className="block muted">{[one.reason, one.learn].filter(Boolean).join(" · ")}</small>
              </span>
            </li>
          ))}
        </ul>
      </section>
    </aside>
  );
}
