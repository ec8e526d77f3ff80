import type { FileChild } from "docx";
import { and, inArray } from "drizzle-orm";
import { db } from "#db/client";
import { topics } from "#db/schema/topics";
import { authorize, type Actor } from "#lib/access/actor";
import { bullet, heading, line, toDocx } from "#lib/export/docx";
import { format } from "#lib/i18n/format";
import { key, translate } from "#lib/i18n/translate";
import type { ProgrammeItem, ScenarioContent } from "#lib/scenarios/programme/content";
import { inLanguage } from "#lib/scenarios/files/english";
import { contactLine, type Contacts } from "#lib/scenarios/files/contacts";
import { cut } from "#lib/text";
import { topicScope } from "#lib/topics/scope";

/** A page holds so many lines of a list, and a line so many characters. */
const [LINES, LENGTH] = [5, 180];

const short = (text: string) => (text.length > LENGTH ? `${cut(text, LENGTH - 1)[0]}…` : text);
const few = (texts: string[]) => texts.slice(0, LINES).map((text) => bullet(short(text)));

/** What the topics' own clusters hope for, in the topics' order, where it has an English text: a page in English says nothing rather than Polish. */
function expected(actor: Actor, item: ProgrammeItem): string[] {
  const ids = item.topics.map((topic) => topic.id);
  const rows = db()
    .select({ id: topics.id, result: topics.expectedResultEn })
    .from(topics)
    .where(and(inArray(topics.id, ids), topicScope(actor)))
    .orderBy(topics.id)
    .all();
  return rows.flatMap((row) => row.result ?? []);
}

/** The one-page brief for a host, in English: who comes and when, what they want to learn, what they offer, the shape of the days, whom to ask. */
export function hostBrief(
  actor: Actor,
  content: ScenarioContent,
  item: ProgrammeItem,
  office: string,
  note: string | null,
  contacts: Contacts,
): Promise<Buffer> {
  authorize(actor, "brief.read");
  const [t, f] = [translate("en"), format("en")];
  const days = item.days === 1 ? f.day(item.startsOn) : `${f.day(item.startsOn)} – ${f.day(item.endsOn)}`;
  const place = [item.region.seat, f.country(item.region.country)].filter(Boolean).join(", ");
  const questions = item.topics.map((topic) =>
    topic.learningQuestion
      ? inLanguage("en", topic.learningQuestion, topic.learningQuestionEn)
      : inLanguage("en", topic.title, topic.titleEn),
  );
  const results = expected(actor, item);
  const hosts = contacts.hosts.get(item.region.id) ?? [];
  const title = `${t(key("enums.activityType", item.type))}, ${item.region.en}`;
  const outline = item.type === "workshop" ? (["workshop"] as const) : (["arrival", "morning", "afternoon", "wrapUp"] as const);
  const children: FileChild[] = [
    line(office),
    heading(title, 1),
    line(`${days} · ${place} · ${t("scenarios.language")}: ${item.language}`, true),
    ...(note ? [line(note)] : []),
    ...(content.provenance === "sample" ? [line(t("list.sample"))] : []),
    line(t("scenarios.brief.purpose", { theme: item.theme.en, project: content.project?.acronym ?? content.titleEn ?? content.title })),
    heading(t("scenarios.brief.who"), 2),
    line(short(`${t("scenarios.people", { seats: item.seats.length })}: ${item.seats.map((seat) => seat.cluster).join(", ")}`)),
    heading(t("scenarios.brief.learn"), 2),
    ...few(questions),
    heading(t("scenarios.brief.offer"), 2),
    ...few(item.offer ? item.offer.split(/\n+/).filter(Boolean) : [t("scenarios.brief.offerDefault")]),
    ...(results.length > 0 ? [heading(t("scenarios.brief.hope"), 2), ...few(results)] : []),
    heading(t("scenarios.brief.days"), 2),
    ...outline.map((part) => bullet(t(key("scenarios.agendaLines", part)))),
    heading(t("scenarios.contacts"), 2),
    ...(contacts.ours ? [line(`${office}: ${contacts.ours.name}, ${contacts.ours.email}`)] : []),
    ...hosts.slice(0, 2).map((one) => line(`${t("scenarios.host")}: ${contactLine(one)}`)),
  ];
  return toDocx(title, "en", content.project, children, { compact: true });
}
