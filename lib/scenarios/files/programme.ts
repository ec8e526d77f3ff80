import type { FileChild } from "docx";
import type { Locale } from "#db/enums";
import { addDays } from "#lib/clock";
import { bullet, heading, line, table, toDocx } from "#lib/export/docx";
import { format, type Format } from "#lib/i18n/format";
import { key, translate, type Translate } from "#lib/i18n/translate";
import type { ProgrammeItem, ScenarioContent } from "#lib/scenarios/programme/content";
import { inLanguage } from "#lib/scenarios/files/english";
import { contactLine, type Contacts } from "#lib/scenarios/files/contacts";
import { topicNumber } from "#lib/topics/rules";

type Language = { t: Translate; f: Format; locale: Locale; contacts: Contacts };

const days = (item: ProgrammeItem, f: Format) =>
  item.days === 1 ? f.day(item.startsOn) : `${f.day(item.startsOn)} – ${f.day(item.endsOn)}`;

/**
 * The programme as a Word document: aims, overview, then every event with host, topics, learning questions, outline of each day, participants and cost.
 * The English one goes to hosts and holds no costs. `note` says which release it is.
 */
export function programmeDocx(content: ScenarioContent, office: string, note: string, contacts: Contacts, locale: Locale): Promise<Buffer> {
  const language = { t: translate(locale), f: format(locale), locale, contacts };
  const { t, f } = language;
  const isOurs = locale === "pl";
  const title = inLanguage(locale, content.title, content.titleEn);
  const rows = content.items.map((item, index) => [
    String(index + 1),
    `${t(key("enums.activityType", item.type))}, ${item.region[locale]}`,
    days(item, f),
    String(item.seats.length),
    ...(isOurs ? [f.money(item.cost)] : []),
  ]);
  const total = `${t("scenarios.total")}: ${f.money(content.cost)} ${t("scenarios.figures.budget", { budget: f.money(content.budget) })}`;
  const children: FileChild[] = [
    line(office),
    heading(title, 1),
    line(t("scenarios.document"), true),
    line(`${f.day(content.fromDay)} – ${f.day(content.toDay)}`),
    line(note),
    ...(content.provenance === "sample" ? [line(t("list.sample"), true)] : []),
    ...(content.objectives ? [heading(t("scenarios.objectives")), line(inLanguage(locale, content.objectives, content.objectivesEn))] : []),
    heading(t("scenarios.calendar")),
    table(["", t("scenarios.activities"), t("scenarios.period"), t("scenarios.seats"), ...(isOurs ? [t("scenarios.cost")] : [])], rows),
    ...(isOurs ? [line(total, true)] : []),
    ...(contacts.ours ? [line(`${t("scenarios.ourContact")}: ${contacts.ours.name}, ${contacts.ours.email}`)] : []),
    ...content.items.flatMap((item, index) => eventPart(item, index, language)),
  ];
  return toDocx(title, locale, content.project, children);
}

function eventPart(item: ProgrammeItem, index: number, language: Language): FileChild[] {
  const { t, f, locale, contacts } = language;
  const hosts = contacts.hosts.get(item.region.id) ?? [];
  const questions = item.topics.flatMap((topic) =>
    topic.learningQuestion ? [`${topicNumber(topic.number)}: ${inLanguage(locale, topic.learningQuestion, topic.learningQuestionEn)}`] : [],
  );
  const place = [item.region.seat, f.country(item.region.country)].filter(Boolean).join(", ");
  return [
    heading(`${index + 1}. ${t(key("enums.activityType", item.type))}, ${item.region[locale]}`),
    line(`${days(item, f)} · ${place}`),
    line(`${t("scenarios.theme")}: ${item.theme[locale]}`),
    ...(item.host ? [line(`${t("scenarios.host")}: ${[item.host.name, item.host.town].filter(Boolean).join(", ")}`)] : []),
    line(`${t("scenarios.language")}: ${item.language}`),
    heading(t("scenarios.topicsServed"), 3),
    ...item.topics.map((topic) =>
      bullet(
        `${topicNumber(topic.number)} ${inLanguage(locale, topic.title, topic.titleEn)} (${t("scenarios.proposedBy", { cluster: topic.cluster })})`,
      ),
    ),
    ...(questions.length > 0 ? [heading(t("scenarios.learning"), 3), ...questions.map(bullet)] : []),
    heading(t("scenarios.agenda"), 3),
    ...outline(item, language),
    heading(t("scenarios.participants"), 3),
    ...item.seats.map((seat) =>
      bullet(`${seat.cluster}: ${seat.person ?? t(seat.status ? "scenarios.namedUnseen" : "scenarios.nobodyYet")}`),
    ),
    ...(item.reserve.length > 0
      ? [
          heading(t("scenarios.reserve.title"), 3),
          ...item.reserve.map((one) => bullet(`${one.cluster}: ${one.person ?? t("scenarios.namedUnseen")}`)),
        ]
      : []),
    ...(hosts.length > 0 ? [heading(t("scenarios.contacts"), 3), ...hosts.map((one) => bullet(contactLine(one)))] : []),
    ...(locale === "pl" ? [heading(t("scenarios.cost"), 3), costTable(item, language)] : []),
  ];
}

function outline(item: ProgrammeItem, { t, f }: Language): FileChild[] {
  const lines = (at: number) => {
    if (item.type === "workshop") return [t("scenarios.agendaLines.workshop")];
    if (at === 0) return [t("scenarios.agendaLines.arrival"), t("scenarios.agendaLines.morning")];
    if (at === item.days - 1) return [t("scenarios.agendaLines.morning"), t("scenarios.agendaLines.wrapUp")];
    return [t("scenarios.agendaLines.morning"), t("scenarios.agendaLines.afternoon")];
  };
  return Array.from({ length: item.days }, (_, at) => [
    line(t("scenarios.day", { n: at + 1, date: f.weekday(addDays(item.startsOn, at)) }), true),
    ...lines(at).map(bullet),
  ]).flat();
}

function costTable(item: ProgrammeItem, language: Language) {
  const { t, f, locale } = language;
  const rows = item.costLines.map((one) => {
    const quantity = one.quantity * (one.perSeat ? item.seats.length : 1);
    return [one.name?.[locale] ?? one.key, String(quantity), f.money(one.amount), f.money(quantity * one.amount)];
  });
  return table(
    [t("scenarios.item"), t("scenarios.quantity"), t("scenarios.costOne"), t("scenarios.amount")],
    [...rows, [t("scenarios.total"), "", "", f.money(item.cost)]],
  );
}
