import { RecordForm } from "#components/form/record-form";
import type { Work } from "#lib/access/session";
import { endCalendarAction, renewCalendarAction } from "#lib/calendar/actions";
import { formTexts } from "#lib/forms/texts";
import type { getOwnAccount } from "#lib/users/queries";

/** The private calendar's address: made, renewed, ended. */
export function OwnCalendar({ own, here: { t } }: { own: ReturnType<typeof getOwnAccount>; here: Work }) {
  return (
    <section className="section">
      <h2 className="mb-1">{t("calendar.title")}</h2>
      <p className="muted mb-3">{t("calendar.lead")}</p>
      <p className="mb-3">{t(own.hasCalendar ? "calendar.has" : "calendar.none")}</p>
      <div className="grid gap-3 break-words">
        <RecordForm action={renewCalendarAction} fields={[]} texts={formTexts(t, t("calendar.renew"))} primary={false} />
        {own.hasCalendar && <RecordForm action={endCalendarAction} fields={[]} texts={formTexts(t, t("calendar.end"))} primary={false} />}
      </div>
    </section>
  );
}
