import { setTimeout } from "node:timers/promises";
import { eq } from "drizzle-orm";
import { db } from "#db/client";
import { participants, plannerRuns } from "#db/schema/scenarios";
import { found, systemActor, type Actor } from "#lib/access/actor";
import { castActor } from "#lib/access/demo";
import { startRun as solveInWorker } from "#lib/planner/threads/run";
import { createScenario, editScenario, moveScenario } from "#lib/scenarios/commands";
import { copyScenario } from "#lib/scenarios/runs/decide";
import type { NewScenario } from "#lib/scenarios/input";
import { nominate } from "#lib/scenarios/seats/commands";
import { loadScenario } from "#lib/scenarios/programme/records";
import { isTending, tendRuns } from "#lib/scenarios/runs/runner";
import { candidatesFor } from "#lib/scenarios/seats/candidates";
import { startRun } from "#lib/scenarios/runs/commands";
import { instanceOf } from "#lib/scenarios/runs/kept";
import { finishRun } from "#lib/scenarios/runs/outcome";

/** Makes the scenario of autumn 2013, solves it, and sends it for consultation. */
export async function seedScenario(): Promise<void> {
  const officer = castActor("oficer");
  const fields = {
    title: "Wizyty studyjne i warsztaty, jesień 2013",
    objectives:
      "Poznać, jak regiony partnerskie łączą klastry w tematach międzysektorowych, i przenieść sprawdzone rozwiązania na Dolny Śląsk (dane przykładowe).",
    titleEn: "Study visits and workshops, autumn 2013",
    objectivesEn:
      "To learn how partner regions connect clusters in cross-cutting topics, and to bring proven solutions to Lower Silesia (sample data).",
    projectId: 1,
    fromDay: "2013-09-09",
    toDay: "2013-11-08",
    budget: 9_000_000,
    maxEvents: 6,
    maxEventsPerWeek: 1,
    minGapWeeks: 1,
    maxTrips: 3,
    regionMax: 2,
    visitMax: null,
    workshopMax: 3,
  };
  const id = createScenario(officer, fields, { provenance: "sample" });
  await calculate(officer, id);
  moveScenario(officer, { id, version: loadScenario(id).version, status: "consultation", reason: null });
  for (const seat of db().select().from(participants).all()) {
    const person = candidatesFor(officer, seat.clusterId)[0];
    if (person) nominate(officer, { id: seat.id, version: seat.version, personId: person.id });
  }
  await seedVariant(officer, id, fields);
}

/** What the server works out in its first half minute: the answers about both programmes. */
export async function seedAnswers(): Promise<void> {
  for (tendRuns(); isTending(); tendRuns()) await setTimeout(100);
}

async function calculate(officer: Actor, id: number): Promise<void> {
  const runId = startRun(officer, { id, fresh: "1" });
  const run = found(db().select().from(plannerRuns).where(eq(plannerRuns.id, runId)).get());
  finishRun(systemActor(), runId, await solveInWorker(instanceOf(run), run.settings).done);
}

/** The same period for less than half the money: something has to stay out, and the page says what and why. */
async function seedVariant(officer: Actor, of: number, fields: NewScenario): Promise<void> {
  const title = "Jesień 2013, wariant oszczędny";
  const id = copyScenario(officer, { id: of, title });
  editScenario(officer, { ...fields, title, id, version: loadScenario(id).version, budget: 3_500_000, maxEvents: 4 });
  await calculate(officer, id);
}
