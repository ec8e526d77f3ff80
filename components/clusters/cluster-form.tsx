import { clusterKinds, clusterStages } from "#db/enums";
import { RecordForm } from "#components/form/record-form";
import type { Actor } from "#lib/access/actor";
import { createClusterAction, editClusterAction } from "#lib/clusters/actions";
import { themeOptions, type getCluster } from "#lib/clusters/queries";
import type { FieldSpec } from "#lib/forms/spec";
import { formTexts } from "#lib/forms/texts";
import { enumOptions, recordOptions } from "#lib/i18n/options";
import type { Translate } from "#lib/i18n/translate";
import { organisationOptions } from "#lib/organisations/options";
import { staffOptions } from "#lib/users/options";

type Props = { actor: Actor; t: Translate; cluster?: ReturnType<typeof getCluster> };

export function ClusterForm({ actor, t, cluster }: Props) {
  const fields: FieldSpec[] = [
    { name: "name", label: t("clusters.name"), value: cluster?.name, required: true },
    { name: "shortName", label: t("clusters.shortName"), value: cluster?.shortName },
    {
      name: "kind",
      label: t("clusters.kind"),
      kind: "radios",
      value: cluster?.kind ?? "economic",
      options: enumOptions(t, "clusterKind", clusterKinds),
      required: true,
    },
    {
      name: "stage",
      label: t("clusters.stage"),
      kind: "select",
      value: cluster?.stage,
      options: enumOptions(t, "clusterStage", clusterStages),
      required: true,
    },
    { name: "seat", label: t("clusters.seat"), value: cluster?.seat },
    { name: "founded", label: t("clusters.founded"), value: cluster?.founded },
    { name: "web", label: t("clusters.web"), value: cluster?.web },
    {
      name: "themeIds",
      label: t("clusters.themes"),
      kind: "checkboxes",
      value: cluster?.themeIds ?? [],
      options: recordOptions(themeOptions(actor)),
    },
    {
      name: "coordinatingOrganisationId",
      label: t("clusters.coordinatingOrganisation"),
      kind: "select",
      value: cluster?.coordinatingOrganisationId,
      options: recordOptions(organisationOptions(cluster?.coordinatingOrganisationId)),
    },
    { name: "ownerId", label: t("clusters.owner"), kind: "select", value: cluster?.ownerId, options: recordOptions(staffOptions()) },
    { name: "description", label: t("clusters.description"), kind: "textarea", value: cluster?.description },
  ];
  if (!cluster)
    return (
      <RecordForm action={createClusterAction} fields={fields} texts={formTexts(t, t("clusters.new"))} requestId={crypto.randomUUID()} />
    );
  const hidden: FieldSpec[] = [
    { name: "id", label: "", kind: "hidden", value: cluster.id },
    { name: "version", label: "", kind: "hidden", value: cluster.version },
  ];
  return (
    <RecordForm
      action={editClusterAction}
      fields={[...hidden, ...fields]}
      texts={formTexts(t, t("actions.save"))}
      back={`/clusters/${cluster.id}`}
    />
  );
}
