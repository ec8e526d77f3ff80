import { and, eq } from "drizzle-orm";
import { db } from "#db/client";
import type { Entity } from "#db/enums";
import { searchDocuments } from "#db/schema/office";
import type { Format } from "#lib/i18n/format";
import { hasMessage, key, type Translate } from "#lib/i18n/translate";

type Values = Record<string, unknown> | null;
export type Change = { label: string; before: string; after: string };

/** Fields that refer to a record of another kind. */
const referred: Record<string, Entity> = {
  clusterId: "cluster",
  coordinatingOrganisationId: "organisation",
  hostId: "organisation",
  meetingId: "meeting",
  organisationId: "organisation",
  ownerId: "person",
  personId: "person",
  projectId: "project",
  proposerId: "person",
  regionId: "region",
  saidById: "person",
  speakerId: "person",
  topicId: "topic",
};

/** Closed lists whose values a field may hold, in the order they are tried. */
const lists: Record<string, string[]> = {
  axis: ["themeAxis"],
  channel: ["topicChannel"],
  consent: ["consent"],
  kind: ["meetingKind", "clusterKind", "entryKind", "evidenceKind", "agendaKind", "relationKind"],
  outcome: ["decisionOutcome"],
  recommendation: ["recommendation"],
  role: ["role", "termRole"],
  stage: ["clusterStage"],
  stance: ["stance"],
  state: ["decisionState", "supportState"],
  status: ["topicStatus", "meetingStatus", "regionStatus", "scenarioStatus", "taskStatus", "activityStatus", "participantStatus"],
  type: ["organisationType"],
};

const nameOf = (entity: Entity, id: number): string | undefined =>
  db()
    .select({ title: searchDocuments.title })
    .from(searchDocuments)
    .where(and(eq(searchDocuments.entity, entity), eq(searchDocuments.entityId, id)))
    .get()?.title;

function textOf(name: string, value: unknown, t: Translate, format: Format): string {
  if (value === null || value === undefined || value === "") return "—";
  const entity = referred[name];
  if (entity && typeof value === "number") return nameOf(entity, value) ?? `#${value}`;
  if (Array.isArray(value)) return value.map(String).join(", ") || "—";
  if (typeof value === "object") return "…";
  const text = String(value);
  const list = lists[name]?.find((one) => hasMessage(`enums.${one}.${text}`));
  if (list) return t(key("enums", list, text));
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text)) return format.moment(text);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return format.date(text);
  return name === "budget" || name === "amount" ? format.money(Number(value)) : text;
}

/** What an event changed, in the person's words; technical fields are left out. */
export function changesOf(before: Values, after: Values, t: Translate, format: Format): Change[] {
  return Object.keys({ ...before, ...after }).flatMap((name) => {
    const label = `history.fields.${name}`;
    if (!hasMessage(label)) return [];
    const [was, is] = [textOf(name, before?.[name], t, format), textOf(name, after?.[name], t, format)];
    return was === is ? [] : [{ label: t(label), before: was, after: is }];
  });
}
