import type { Work } from "#lib/access/session";

type Event = { id: string; name: string; week: string; topics: string[]; clusters: string[] };

/** A programme to read only: when, where, what for, who; events that `others` does not hold stand out. */
export function PlainProgramme({ events, others, here: { t, format } }: { events: Event[]; others?: Event[]; here: Work }) {
  const isOnly = (id: string) => others !== undefined && !others.some((one) => one.id === id);
  return (
    <ol className="programme plain-programme">
      {events.map((event, index) => (
        <li key={event.id} className={isOnly(event.id) ? "only" : undefined}>
          <span className="ball">{index + 1}</span>
          <div>
            <h3 className="cap">{event.name}</h3>
            <p className="muted">{t("scenarios.week", { day: format.dayMonth(event.week) })}</p>
            <ul className="flex flex-wrap gap-2 my-1">
              {event.topics.map((topic) => (
                <li key={topic} className="chip grape !whitespace-normal">
                  {topic}
                </li>
              ))}
            </ul>
            <p className="small muted">{event.clusters.join(", ")}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
