import { activityStatuses } from "#db/enums";
import { RecordForm } from "#components/form/record-form";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import { notFound } from "#lib/errors";
import type { FieldSpec } from "#lib/forms/spec";
import { formTexts } from "#lib/forms/texts";
import { enumOptions, recordOptions } from "#lib/forms/options";
import { key } from "#lib/i18n/translate";
import { editActivityAction } from "#lib/scenarios/actions";
import { hostOptions, readProgramme } from "#lib/scenarios/queries";

type Props = { params: Promise<{ id: string; activity: string }> };

export default async function ActivityPage({ params }: Props) {
  const { actor, t, format, locale } = await work("scenario.edit");
  const { id, activity } = await params;
  const { content, item } = page(() => {
    const programme = readProgramme(actor, Number(id));
    const one = programme.content.items.find((row) => row.id === Number(activity));
    if (!one) throw notFound();
    return { content: programme.content, item: one };
  });
  const fields: FieldSpec[] = [
    { name: "id", label: "", kind: "hidden", value: item.id },
    { name: "version", label: "", kind: "hidden", value: item.version },
    {
      name: "hostId",
      label: t("scenarios.host"),
      kind: "select",
      value: item.host?.id,
      options: recordOptions(hostOptions(item.region.id)),
    },
    { name: "startsOn", label: t("scenarios.startsOn"), hint: t("meetings.dayHint"), value: format.date(item.startsOn), required: true },
    { name: "language", label: t("scenarios.language"), hint: t("scenarios.languageHint"), value: item.language, required: true },
    { name: "offer", label: t("scenarios.offer"), hint: t("scenarios.offerHint"), kind: "textarea", value: item.offer },
    {
      name: "status",
      label: t("scenarios.activityStatus"),
      kind: "select",
      value: item.status,
      options: enumOptions(t, "activityStatus", activityStatuses),
      required: true,
    },
  ];
  const title = `${t(key("enums.activityType", item.type))}, ${item.region[locale]}`;
  return (
    <>
      <PageHeader crumbs={[{ href: `/scenarios/${id}`, label: content.title }]} title={title} />
      <div className="section">
        <RecordForm action={editActivityAction} fields={fields} texts={formTexts(t, t("actions.save"))} back={`/scenarios/${id}`} />
      </div>
    </>
  );
}
