import { RecordForm } from "#components/form/record-form";
import type { Work } from "#lib/access/session";
import { formTexts } from "#lib/forms/texts";
import { settleEntryAction } from "#lib/meetings/actions";
import type { homelessEntries } from "#lib/meetings/births/homeless";
import type { MeetingHead } from "#lib/meetings/queries";
import { optionsOf } from "#lib/records/options";

type Props = { meeting: MeetingHead; entries: ReturnType<typeof homelessEntries>; here: Work };

/** Topics said in the room that are nobody's yet, each with a picker of clusters while lines may be written. */
export function Homeless({ meeting, entries, here: { actor, t, format } }: Props) {
  const options = entries.length > 0 ? optionsOf(actor, "cluster") : [];
  const hidden = (name: string, value: number) => ({ name, label: "", kind: "hidden" as const, value });
  return (
    <section className="section">
      <h2>{t("meetings.homeless")}</h2>
      {entries.length === 0 && <p>{t("meetings.homelessNone")}</p>}
      {entries.length > 0 && <p className="muted">{t("meetings.homelessHint")}</p>}
      <ul className="rows">
        {entries.map(({ id, version, words, saidAt }) => (
          <li key={id}>
            <span>
              {format.time(saidAt)} {words} <span className="chip amber">{t("meetings.noCluster")}</span>
            </span>
            {meeting.can.log && (
              <RecordForm
                action={settleEntryAction}
                fields={[
                  ...[hidden("id", id), hidden("version", version), hidden("meetingId", meeting.id)],
                  { name: "clusterId", label: t("meetings.cluster"), kind: "select", options, required: true },
                ]}
                texts={formTexts(t, t("meetings.settle"))}
                primary={false}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
