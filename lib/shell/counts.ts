import { database, prepared } from "#db/client";

export type Counts = { meetings: number; topics: number; clusters: number; regions: number; scenarios: number };

const changes = prepared(() => database().prepare("select total_changes()").pluck());
const statement = prepared(() =>
  database().prepare(`select
    (select count(*) from meetings where archived_at is null) meetings,
    (select count(*) from topics where archived_at is null and number is not null) topics,
    (select count(*) from clusters where archived_at is null) clusters,
    (select count(*) from regions where archived_at is null) regions,
    (select count(*) from scenarios where archived_at is null) scenarios`),
);

let seen = -1;
let held: Counts | undefined;

/** How many records stand behind each noun of the rail; counted anew only after something was written. */
export function railCounts(): Counts {
  const at = changes().get() as number;
  if (!held || at !== seen) {
    held = statement().get() as Counts;
    seen = at;
  }
  return held;
}
