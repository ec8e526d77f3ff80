import { Homeless } from "#components/meetings/homeless";
import { RecordForm } from "#components/form/record-form";
import { Link } from "#components/ui/link";
import { PageHeader } from "#components/ui/page-header";
import { homelessEntries } from "#lib/meetings/births/homeless";
import { page, work } from "#lib/access/session";
import { formTexts } from "#lib/forms/texts";
import { moveMeetingAction } from "#lib/meetings/actions";
import { entriesOf, silentClusters } from "#lib/meetings/log/queries";
import { getMeeting } from "#lib/meetings/queries";
import { recordId, type PageProps } from "#lib/page-props";

/** Before a meeting ends: the clusters that were present and have nothing recorded, each with the way back to the capture line. */
export default async function EndMeetingPage({ params }: PageProps) {
  const here = await work("meeting.edit");
  const { actor, t } = here;
  const id = recordId((await params).id);
  const meeting = page(() => getMeeting(actor, id));
  const silent = silentClusters(actor, id);
  const fields = [
    { name: "id", label: "", kind: "hidden" as const, value: id },
    { name: "version", label: "", kind: "hidden" as const, value: meeting.version },
    { name: "to", label: "", kind: "hidden" as const, value: "minutes_draft" },
    { name: "sure", label: "", kind: "hidden" as const, value: "" },
  ];
  const canEnd = meeting.can.log && meeting.can.move.includes("minutes_draft");
  return (
    <>
      <PageHeader crumbs={[{ href: `/meetings/${id}`, label: meeting.title }]} title={t("meetings.ending")} />
      <section className="section">
        <h2>{t("meetings.silent")}</h2>
        {silent.length === 0 && <p>{t(entriesOf(actor, id).length > 0 ? "meetings.allHeard" : "meetings.noEntries")}</p>}
        <ul className="rows">
          {silent.map((one) => (
            <li key={one.id}>
              <span>{one.name}</span>
              {meeting.can.log && (
                <Link href={`/meetings/${id}?${new URLSearchParams({ words: ` @${one.name} ` })}`}>
                  {t("meetings.recordVoice")} <span className="sr-only">{one.name}</span>
                </Link>
              )}
            </li>
          ))}
        </ul>
      </section>
      <Homeless meeting={meeting} entries={homelessEntries(actor, id)} here={here} />
      {canEnd && (
        <section className="section">
          <RecordForm action={moveMeetingAction} fields={fields} texts={formTexts(t, t("meetings.moveTo.minutes_draft"))} />
        </section>
      )}
    </>
  );
}
