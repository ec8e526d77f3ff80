import { Link } from "#components/ui/link";
import type { Work } from "#lib/access/session";
import { plainWords } from "#lib/meetings/log/marks";
import type { MeetingHead } from "#lib/meetings/queries";

/** Why a line cannot be changed now, and where the minutes are opened again. */
export function EntryLocked({ meeting, words, here: { t } }: { meeting: MeetingHead; words: string; here: Work }) {
  const { status } = meeting;
  const canReopen = meeting.can.move.includes("minutes_draft");
  const why = status === "approved" || status === "minutes_review" ? status : "other";
  return (
    <div className="section">
      <blockquote className="said">{plainWords(words)}</blockquote>
      <p className="mt-4">{t(`meetings.locked.${why}`)}</p>
      {canReopen && (
        <p className="mt-4">
          <Link className="btn" href={`/meetings/${meeting.id}/minutes`}>
            {t("meetings.locked.open")}
          </Link>
        </p>
      )}
    </div>
  );
}
