import { EntryForm } from "#components/dictionaries/entry-form";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import { dictionaryNamed } from "#lib/dictionaries/queries";
import { notFound } from "#lib/errors";

export default async function NewEntryPage({ params }: { params: Promise<{ dictionary: string }> }) {
  const here = await work("dictionary.edit");
  const { t } = here;
  const { dictionary } = await params;
  const name = page(() => {
    const named = dictionaryNamed(dictionary);
    if (named === "rates") throw notFound();
    return named;
  });
  return (
    <>
      <PageHeader crumbs={[{ href: "/admin/dictionaries", label: t("dictionaries.title") }]} title={t(`dictionaries.${name}.new`)} />
      <div className="section">
        <EntryForm here={here} dictionary={name} />
      </div>
    </>
  );
}
