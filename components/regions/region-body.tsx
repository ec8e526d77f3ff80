import { evidenceKinds } from "#db/enums";
import { RecordForm } from "#components/form/record-form";
import { StateChip } from "#components/ui/chip";
import { Facts } from "#components/ui/facts";
import { PageHeader } from "#components/ui/page-header";
import { Source } from "#components/ui/source";
import type { Work } from "#lib/access/session";
import { themeOptions } from "#lib/clusters/queries";
import { formTexts } from "#lib/forms/texts";
import { enumOptions, recordOptions } from "#lib/i18n/options";
import { key } from "#lib/i18n/translate";
import { addEvidenceAction } from "#lib/regions/actions";
import type { RegionPage } from "#lib/regions/queries";

type Props = { region: RegionPage; here: Work };

/** What a region can teach, who wants to go there, and what ties it to us. */
export function RegionBody({ region, here }: Props) {
  const { t, format, locale } = here;
  const name = locale === "pl" ? region.namePl : (region.nameEn ?? region.namePl);
  return (
    <>
      <PageHeader
        crumbs={[{ href: "/regions", label: t("regions.title") }]}
        title={name}
        lead={[region.nutsCode, region.seat, format.country(region.country)].filter(Boolean).join(" · ")}
      >
        <StateChip state={region.status} label={t(key("enums.regionStatus", region.status))} />
        {region.can.history && (
          <a className="btn" href={`/regions/${region.id}/history`}>
            {t("actions.history")}
          </a>
        )}
      </PageHeader>
      <div className="columns">
        <div>
          {region.profile && <p>{region.profile}</p>}
          <Evidence region={region} here={here} />
          <WantedBy region={region} here={here} />
        </div>
        <aside>
          <section>
            <h2>{t("regions.relations")}</h2>
            <ul className="rows">
              {region.relations.map((one) => (
                <li key={one.id}>
                  <span>
                    {[
                      t(key("enums.relationKind", one.kind)),
                      one.note,
                      one.since && t("regions.since", { day: one.since.length === 10 ? format.date(one.since) : one.since }),
                    ]
                      .filter(Boolean)
                      .join(" · ")}
                  </span>
                  <Source of={one} t={t} />
                </li>
              ))}
            </ul>
          </section>
          {region.hosts.length > 0 && (
            <section>
              <h2>{t("regions.hosts")}</h2>
              <ul className="rows">
                {region.hosts.map((host) => (
                  <li key={host.id}>
                    <span>{[host.name, host.town].filter(Boolean).join(", ")}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <Facts of={[[t("regions.validUntil"), region.validUntil && format.date(region.validUntil)]]} />
        </aside>
      </div>
    </>
  );
}

function Evidence({ region, here: { actor, t, locale } }: Props) {
  const fields = [
    { name: "regionId", label: "", kind: "hidden" as const, value: region.id },
    { name: "themeId", label: t("regions.theme"), kind: "select" as const, options: recordOptions(themeOptions(actor)), required: true },
    { name: "claim", label: t("regions.claim"), kind: "textarea" as const, required: true },
    {
      name: "kind",
      label: t("regions.evidenceKind"),
      kind: "select" as const,
      options: enumOptions(t, "evidenceKind", evidenceKinds),
      required: true,
    },
    { name: "strength", label: t("regions.strength"), required: true },
    { name: "day", label: t("regions.day"), hint: t("meetings.dayHint") },
    { name: "sourceUrl", label: t("regions.sourceUrl") },
  ];
  return (
    <section>
      <h2>{t("regions.evidence")}</h2>
      {region.evidence.length === 0 && <p className="muted">{t("regions.noEvidence")}</p>}
      <ul className="rows">
        {region.evidence.map((one) => (
          <li key={one.id}>
            <span>
              {one.claim}
              <small className="block muted">
                {[locale === "pl" ? one.themePl : one.themeEn, t(key("enums.evidenceKind", one.kind)), `${one.strength}/3`].join(" · ")}
              </small>
            </span>
            <Source of={one} t={t} />
          </li>
        ))}
      </ul>
      {region.can.addEvidence && (
        <details className="mt-3">
          <summary>{t("regions.addEvidence")}</summary>
          <div className="mt-3">
            <RecordForm
              action={addEvidenceAction}
              fields={fields}
              texts={formTexts(t, t("regions.addEvidence"))}
              requestId={crypto.randomUUID()}
            />
          </div>
        </details>
      )}
    </section>
  );
}

function WantedBy({ region, here: { t } }: Props) {
  return (
    <section className="section">
      <h2>{t("regions.wantedBy")}</h2>
      {region.wantedBy.length === 0 && <p className="muted">{t("regions.nobody")}</p>}
      <ul className="rows">
        {region.wantedBy.map((one) => (
          <li key={one.id}>
            <span>
              <a href={`/clusters/${one.clusterId}`}>{one.cluster}</a>
              <small className="block muted">{[one.reason, one.learn].filter(Boolean).join(" · ")}</small>
            </span>
            <span className="chip lake">{one.priority}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
