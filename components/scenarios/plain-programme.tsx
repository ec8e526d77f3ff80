import type { Work } from "#lib/access/session";

type Event = { name: string; week: string; topics: string[]; clusters: string[] };

/** A programme to read only: when, where, what for, who. */
export function PlainProgramme({ events, here: { t, format } }: { events: Event[]; here: Work }) {
  return (
    <ol className="programme plain-programme">
      {events.map((event, index) => (
        <li key={event.name}>
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
