import { ListPage } from "#components/list/list-page";
import { matrixCells } from "#components/regions/matrix";
import { Link } from "#components/ui/link";
import { canSome } from "#lib/access/actor";
import { page, work, type Work } from "#lib/access/session";
import { parseList } from "#lib/list/list";
import type { PageProps } from "#lib/page-props";
import { optionsOf } from "#lib/records/options";
import { regionList, withThemes } from "#lib/regions/columns";
import { listRegions, regionCountries } from "#lib/regions/queries";

export default async function RegionsPage({ searchParams }: PageProps) {
  const here = await work("region.read");
  const { actor, t, format, can } = here;
  const state = parseList(regionList, await searchParams);
  const found = page(() => listRegions(actor, state));
  const themes = optionsOf(actor, "theme");
  const country = regionCountries(actor).map((value) => ({ value, label: format.country(value) }));
  return (
    <ListPage
      here={here}
      list={withThemes(themes)}
      state={state}
      found={found}
      add="region.edit"
      options={{ country }}
      special={matrixCells(themes, t)}
      actions={<Actions here={here} />}
    >
      <p className="small muted mt-3">{t(can("office.read") ? "regions.legend" : "regions.legendOwn")}</p>
    </ListPage>
  );
}

function Actions({ here: { actor, t, can } }: { here: Work }) {
  if (can("region.edit"))
    return (
      <Link className="btn" href="/regions/unmatched">
        {t("regions.unmatched")}
      </Link>
    );
  return canSome(actor, "region.indicate") ? (
    <Link className="btn primary" href="/regions/indicate">
      {t("regions.indicate")}
    </Link>
  ) : null;
}
