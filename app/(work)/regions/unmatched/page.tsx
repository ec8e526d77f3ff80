import { RecordForm } from "#components/form/record-form";
import { Link } from "#components/ui/link";
import { PageHeader } from "#components/ui/page-header";
import { work } from "#lib/access/session";
import { formTexts } from "#lib/forms/texts";
import { optionsOf } from "#lib/records/options";
import { matchIndicationAction } from "#lib/regions/actions";
import { listUnmatched } from "#lib/regions/indications/queries";

export default async function UnmatchedPage() {
  const { actor, t } = await work("region.edit");
  const rows = listUnmatched(actor);
  const options = optionsOf(actor, "region");
  return (
    <>
      <PageHeader
        crumbs={[{ href: "/regions", label: t("regions.title") }]}
        title={t("regions.unmatched")}
        lead={t("regions.unmatchedLead")}
      >
        <Link className="btn" href="/regions/new">
          {t("regions.new")}
        </Link>
      </PageHeader>
      {rows.length === 0 && <p className="section muted">{t("regions.noUnmatched")}</p>}
      <ul className="rows section">
        {rows.map((row) => (
          <li key={row.id} className="!block">
            <p>
              <b>{row.asSaid}</b> · <Link href={`/clusters/${row.clusterId}`}>{row.cluster}</Link> ·{" "}
              <Link href={`/regions/indications/${row.id}`} aria-label={`${t("regions.correct")}: ${row.asSaid}`}>
                {t("regions.correct")}
              </Link>
              <small className="block muted">{row.reason}</small>
            </p>
            <RecordForm
              action={matchIndicationAction}
              fields={[
                { name: "id", label: "", kind: "hidden", value: row.id },
                { name: "version", label: "", kind: "hidden", value: row.version },
                { name: "regionId", label: t("regions.name"), kind: "select", options, required: true },
              ]}
              texts={formTexts(t, t("regions.match"))}
              primary={false}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
