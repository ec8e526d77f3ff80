import { recordId, type PageProps } from "#lib/page-props";
import { RecordForm } from "#components/form/record-form";
import { OpenTasks } from "#components/tasks/open-tasks";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import type { FieldSpec } from "#lib/forms/spec";
import { formTexts } from "#lib/forms/texts";
import { anonymisePersonAction } from "#lib/people/actions";
import { getNamedPerson } from "#lib/people/queries";

export default async function AnonymisePersonPage({ params }: PageProps) {
  const here = await work("person.anonymise");
  const { actor, t } = here;
  const id = recordId((await params).id);
  const person = page(() => getNamedPerson(actor, id));
  const fields: FieldSpec[] = [
    { name: "id", label: "", kind: "hidden", value: id },
    { name: "version", label: "", kind: "hidden", value: person.version },
    {
      name: "confirm",
      label: t("people.anonymiseConfirm"),
      kind: "checkboxes",
      options: [{ value: "yes", label: t("people.anonymiseYes") }],
      required: true,
    },
  ];
  return (
    <>
      <PageHeader
        crumbs={[{ href: `/people/${id}`, label: person.fullName }]}
        title={t("people.anonymise")}
        lead={t("people.anonymiseLead")}
      />
      <div className="section max-w-2xl grid gap-3">
        <p>{t("people.anonymiseCleared")}</p>
        <p>{t("people.anonymiseKept")}</p>
        <OpenTasks here={here} personId={id} />
        <RecordForm action={anonymisePersonAction} fields={fields} texts={formTexts(t, t("people.anonymise"))} />
      </div>
    </>
  );
}
