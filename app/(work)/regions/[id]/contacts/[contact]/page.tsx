import { RecordForm } from "#components/form/record-form";
import { regionName } from "#components/regions/region-body";
import { ContactForm } from "#components/regions/contact-form";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import { formTexts } from "#lib/forms/texts";
import { archiveContactAction } from "#lib/regions/actions";
import { getContact, getRegion } from "#lib/regions/queries";

type Props = { params: Promise<{ id: string; contact: string }> };

export default async function ContactPage({ params }: Props) {
  const { actor, t, locale } = await work("region.edit");
  const { id, contact } = await params;
  const [region, one] = page(() => [getRegion(actor, Number(id)), getContact(actor, Number(contact))] as const);
  const which = [
    { name: "id", label: "", kind: "hidden" as const, value: one.id },
    { name: "version", label: "", kind: "hidden" as const, value: one.version },
  ];
  return (
    <>
      <PageHeader crumbs={[{ href: `/regions/${region.id}`, label: regionName(region, locale) }]} title={t("regions.editContact")} />
      <div className="columns">
        <div>
          <ContactForm regionId={region.id} t={t} contact={one} />
        </div>
        <aside>
          <RecordForm action={archiveContactAction} fields={which} texts={formTexts(t, t("actions.archive"))} primary={false} />
        </aside>
      </div>
    </>
  );
}
