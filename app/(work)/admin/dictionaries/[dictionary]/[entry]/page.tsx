import { EntryForm } from "#components/dictionaries/entry-form";
import { RecordForm } from "#components/form/record-form";
import { Link } from "#components/ui/link";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import { retireEntryAction } from "#lib/dictionaries/actions";
import { dictionaryNamed, getEntry } from "#lib/dictionaries/queries";
import { formTexts } from "#lib/forms/texts";
import { recordId } from "#lib/page-props";

type Props = { params: Promise<{ dictionary: string; entry: string }> };

export default async function EntryPage({ params }: Props) {
  const here = await work("rate.edit");
  const { t, locale } = here;
  const { dictionary, entry } = await params;
  const name = page(() => dictionaryNamed(dictionary));
  const one = page(() => getEntry(here.actor, name, recordId(entry)));
  const fields = [
    { name: "dictionary", label: "", kind: "hidden" as const, value: name },
    { name: "id", label: "", kind: "hidden" as const, value: one.id },
    { name: "version", label: "", kind: "hidden" as const, value: one.version },
  ];
  return (
    <>
      <PageHeader
        crumbs={[{ href: "/admin/dictionaries", label: t("dictionaries.title") }]}
        title={locale === "pl" ? one.namePl : one.nameEn}
        lead={t(`dictionaries.${name}.title`)}
      >
        <Link className="btn" href={`/admin/dictionaries/${name}/${one.id}/history`}>
          {t("actions.history")}
        </Link>
      </PageHeader>
      <div className="columns">
        <EntryForm here={here} dictionary={name} entry={one} />
        <aside>
          {name !== "rates" && (
            <RecordForm
              action={retireEntryAction}
              fields={fields}
              texts={formTexts(t, t(one.archivedAt ? "dictionaries.reuse" : "dictionaries.retire"))}
              primary={false}
            />
          )}
        </aside>
      </div>
    </>
  );
}
