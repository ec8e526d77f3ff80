import { ArchiveForm } from "#components/form/archive-form";
import { ContactForm } from "#components/regions/part-form";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import { archiveContactAction } from "#lib/regions/actions";
import { getContact } from "#lib/regions/contacts/queries";
import { getRegion } from "#lib/regions/queries";
import { recordId } from "#lib/page-props";

type Props = { params: Promise<{ id: string; contact: string }> };

export default async function ContactPage({ params }: Props) {
  const here = await work("region.edit");
  const { actor, t } = here;
  const { id, contact } = await params;
  const [region, one] = page(() => [getRegion(actor, recordId(id)), getContact(actor, recordId(contact))] as const);
  return (
    <>
      <PageHeader crumbs={[{ href: `/regions/${region.id}`, label: region.name }]} title={t("regions.editContact")} />
      <div className="columns">
        <div>
          <ContactForm here={here} regionId={region.id} contact={one} />
        </div>
        <aside>
          <ArchiveForm action={archiveContactAction} id={one.id} version={one.version} archived={false} t={t} />
        </aside>
      </div>
    </>
  );
}
