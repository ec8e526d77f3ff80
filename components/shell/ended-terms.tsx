import { currentActor } from "#lib/access/session";
import { actsForClusters } from "#lib/access/policy";
import { ownEndedTerms } from "#lib/clusters/terms/queries";
import { env } from "#lib/env";
import { format } from "#lib/i18n/format";
import { translate } from "#lib/i18n/translate";

/** Which of the person's terms are over, since when, and whom to ask: why what was open yesterday is refused. */
export async function EndedTerms() {
  const actor = await currentActor();
  if (!actor || !actsForClusters(actor.role)) return null;
  const [t, f, { contact }] = [translate(actor.locale), format(actor.locale), env()];
  return ownEndedTerms(actor).map(({ cluster, toDay }) => (
    <p key={`${cluster} ${toDay}`} className="notice mt-4 max-w-2xl">
      {t("home.termEnded", { cluster, day: f.day(toDay) })} <a href={`mailto:${contact}`}>{contact}</a>
    </p>
  ));
}
