import { MinutesBody } from "#components/meetings/minutes-body";
import { Link } from "#components/ui/link";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import { hoursText } from "#lib/meetings/hours/hours";
import { namesShown } from "#lib/meetings/log/dictionary";
import { readMinutes } from "#lib/meetings/minutes/queries";
import { getMeeting } from "#lib/meetings/queries";
import { recordId, type PageProps } from "#lib/page-props";

export default async function PrintMinutesPage({ params }: PageProps) {
  const here = await work("meeting.read");
  const { actor, t, format } = here;
  const id = recordId((await params).id);
  page(() => getMeeting(actor, id));
  const { content, approvedAt, number } = page(() => readMinutes(actor, id));
  const known = namesShown(actor, [...content.participants.map((one) => one.name), ...content.entries.map((one) => one.saidBy)]);
  const when = [format.weekday(content.day), hoursText(content, t), content.place];
  return (
    <>
      <p className="notice no-print">
        {t("meetings.printHint")} <Link href={`/meetings/${id}/minutes`}>{t("meetings.minutes")}</Link>
      </p>
      <p className="muted">{t("meetings.office")}</p>
      <PageHeader title={content.title} lead={when.filter(Boolean).join(", ")} />
      <MinutesBody
        minutes={content}
        known={known}
        approval={
          approvedAt ? t("meetings.approvedAt", { number: number ?? 1, moment: format.moment(approvedAt) }) : t("meetings.notApproved")
        }
        here={here}
      />
      <p className="mt-4">{t("meetings.signature")}: ……………………………</p>
    </>
  );
}
