import { ArchiveForm } from "#components/form/archive-form";
import { EvidenceForm } from "#components/regions/part-form";
import { RegionReview, ReviewAside } from "#components/regions/region-review";
import { RegionTies } from "#components/regions/region-ties";
import { StateChip } from "#components/ui/chip";
import { Facts } from "#components/ui/facts";
import { Link } from "#components/ui/link";
import { PageHeader } from "#components/ui/page-header";
import { Source } from "#components/ui/source";
import type { Work } from "#lib/access/session";
import { warsawDay } from "#lib/clock";
import { key } from "#lib/i18n/translate";
import { archiveRegionAction } from "#lib/regions/actions";
import type { RegionPage } from "#lib/regions/queries";

type Props = { region: RegionPage; here: Work };

/** What a region can teach, how far its review is, who wants to go there, and what ties it to us. */
export function RegionBody({ region, here }: Props) {
  const { t, format } = here;
  return (
    <>
      <PageHeader
        crumbs={[{ href: "/regions", label: t("regions.title") }]}
        title={region.name}
        lead={[region.nutsCode, region.seat, format.country(region.country)].filter(Boolean).join(" · ")}
      >
        <StateChip state={region.standing} label={t(key("enums.regionStanding", region.standing))} />
        {region.can.history && (
          <Link className="btn" href={`/regions/${region.id}/history`}>
            {t("actions.history")}
          </Link>
        )}
        {region.can.edit && (
          <Link className="btn" href={`/regions/${region.id}/edit`}>
            {t("actions.edit")}
          </Link>
        )}
      </PageHeader>
      <RegionReview region={region} here={here} />
      <div className="columns">
        <div>
          {region.profile && <p className="max-w-[68ch]">{region.profile}</p>}
          <Evidence region={region} here={here} />
          <WantedBy region={region} here={here} />
          <Decisions region={region} here={here} />
        </div>
        <aside>
          <ReviewAside region={region} here={here} />
          <RegionTies region={region} here={here} />
          <Facts of={[[t("regions.validUntil"), region.validUntil && format.date(region.validUntil)]]} />
          {region.can.edit && (
            <ArchiveForm action={archiveRegionAction} id={region.id} version={region.version} archived={Boolean(region.archivedAt)} t={t} />
          )}
        </aside>
      </div>
    </>
  );
}

function Evidence({ region, here }: Props) {
  const { t, format } = here;
  return (
    <section>
      <h2>{t("regions.evidence")}</h2>
      {region.evidence.length === 0 && <p className="muted">{t("regions.noEvidence")}</p>}
      <ul className="rows">
        {region.evidence.map((one) => (
          <li key={one.id}>
            <span>
              {region.can.edit ? <Link href={`/regions/${region.id}/evidence/${one.id}`}>{one.claim}</Link> : one.claim}
              <small className="block muted">
                {[
                  one.theme,
                  t(key("enums.evidenceKind", one.kind)),
                  `${one.strength}/3`,
                  one.checkedAt && t("regions.checked", { day: format.date(warsawDay(one.checkedAt)) }),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </small>
            </span>
            <Source of={one} t={t} />
          </li>
        ))}
      </ul>
      {region.can.edit && (
        <details className="mt-3">
          <summary>{t("regions.addEvidence")}</summary>
          <div className="mt-3">
            <EvidenceForm here={here} regionId={region.id} />
          </div>
        </details>
      )}
    </section>
  );
}

function WantedBy({ region, here: { t, can } }: Props) {
  return (
    <section className="section">
      <h2>{t("regions.wantedBy")}</h2>
      {region.wantedBy.length === 0 && <p className="muted">{t(can("office.read") ? "regions.nobody" : "regions.nobodyOwn")}</p>}
      <ul className="rows">
        {region.wantedBy.map((one) => (
          <li key={one.id}>
            <span>
              <Link href={`/clusters/${one.clusterId}`}>{one.cluster}</Link>
              <small className="block muted">{[one.reason, one.learn].filter(Boolean).join(" · ")}</small>
            </span>
            <span className="flex gap-2 items-start">
              <Source of={one} t={t} />
              <span className="chip lake">{one.priority}</span>
              {one.mayTend && (
                <Link href={`/regions/indications/${one.id}`} aria-label={`${t("regions.correct")}: ${one.cluster}`}>
                  {t("regions.correct")}
                </Link>
              )}
            </span>
          </li>
        ))}
      </ul>
      {region.can.indicate && (
        <p className="mt-3">
          <Link className="btn" href={`/regions/indicate?region=${region.id}`}>
            {t("regions.indicate")}
          </Link>
        </p>
      )}
    </section>
  );
}

function Decisions({ region, here: { t } }: Props) {
  if (region.decisions.length === 0) return null;
  return (
    <section className="section">
      <h2>{t("regions.decision")}</h2>
      <ul className="rows">
        {region.decisions.map((one) => (
          <li key={one.id}>
            <span>
              {one.number} · {t(key("enums.decisionOutcome", one.outcome))}
              <small className="block muted">{one.reason}</small>
            </span>
            <StateChip state={one.state} label={t(key("enums.decisionState", one.state))} />
          </li>
        ))}
      </ul>
    </section>
  );
}
