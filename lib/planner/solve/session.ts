import loadHighs, { type Highs, type Model as HighsModel } from "highs";
import { commonDivisor, type Linear, type Program } from "#lib/planner/model/program";

export type Progress = { value: number | null; bound: number | null; seconds: number };
export type Attempt = {
  /** Seconds this run may take; Infinity for no limit. */
  seconds: number;
  start?: Float64Array | undefined;
  cancelled?: (() => boolean) | undefined;
  onProgress?: ((progress: Progress) => void) | undefined;
  onSolution?: ((values: Float64Array) => void) | undefined;
};
export type Outcome = {
  status: "optimal" | "infeasible" | "time" | "cancelled" | "failed";
  values: Float64Array | null;
  /** The proven bound of the objective, a whole number; null when nothing is proven. */
  bound: number | null;
};
/** One program in the solver's memory; `close` gives the memory back to the solver (not to the system). */
export type Session = {
  optimise(objective: Linear, sense: "max" | "min", attempt: Attempt): Outcome;
  /** From now on lower ≤ the linear expression ≤ upper. */
  restrict(expression: Linear, lower: number, upper: number): void;
  close(): void;
};

let loaded: Promise<Highs> | undefined;
const silent = () => undefined;

/** HiGHS, loaded once per process; `version` goes into the record of a run. */
export function loadSolver(): Promise<Highs> {
  loaded ??= loadHighs({ print: silent, printErr: silent });
  return loaded;
}

/** "HiGHS 1.15.x", as written into every result. */
export async function solverVersion(): Promise<string> {
  return `HiGHS ${(await loadSolver()).raw.version().string}`;
}

function load(highs: Highs, program: Program): HighsModel {
  const starts = new Int32Array(program.rows.length + 1);
  program.rows.forEach((row, index) => (starts[index + 1] = (starts[index] ?? 0) + row.indices.length));
  const numCols = program.lower.length;
  const numRows = program.rows.length;
  const model = highs.createModel({
    numCols,
    numRows,
    colCost: new Float64Array(numCols),
    colLower: program.lower,
    colUpper: program.upper,
    rowLower: program.rows.map((row) => row.lower),
    rowUpper: program.rows.map((row) => row.upper),
    integrality: program.integer.map((whole) => (whole ? 1 : 0)),
    matrix: {
      format: "csr",
      numRows,
      numCols,
      starts,
      indices: Int32Array.from(program.rows.flatMap((row) => row.indices)),
      values: Float64Array.from(program.rows.flatMap((row) => row.values)),
    },
  });
  model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.9, random_seed: 0 });
  return model;
}

/** All objectives are whole after division by their common divisor, so a bound may be rounded to the next whole value. */
function wholeBound(bound: number, sense: "max" | "min", unit: number, constant: number): number | null {
  if (!Number.isFinite(bound) || Math.abs(bound) > 1e15) return null;
  const rounded = sense === "max" ? Math.floor(bound + 1e-5) : Math.ceil(bound - 1e-5);
  return rounded * unit + constant;
}

function setObjective(highs: Highs, model: HighsModel, objective: Linear, unit: number, sense: "max" | "min"): void {
  const costs = new Float64Array(model.getDimensions().numCols);
  objective.indices.forEach((column, index) => (costs[column] = (objective.values[index] ?? 0) / unit));
  model.changeColsCost({ kind: "range", from: 0, to: costs.length - 1 }, costs);
  const { maximize, minimize } = highs.constants.objectiveSense;
  model.changeObjectiveSense(sense === "max" ? maximize : minimize);
}

function statusOf(highs: Highs, model: HighsModel): Outcome["status"] {
  const { modelStatus } = highs.constants;
  const status = model.getModelStatus();
  if (status === modelStatus.optimal || status === modelStatus.empty) return "optimal";
  if (status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible) return "infeasible";
  if (status === modelStatus.interrupted) return "cancelled";
  return status === modelStatus.timeLimit ? "time" : "failed";
}

function runOnce(highs: Highs, model: HighsModel, attempt: Attempt, translate: (bound: number) => number | null): void {
  const report = (data: { mip_primal_bound?: number; mip_dual_bound?: number; running_time?: number }) => {
    const value = data.mip_primal_bound;
    attempt.onProgress?.({
      value: value === undefined || Math.abs(value) > 1e15 ? null : translate(Math.round(value)),
      bound: data.mip_dual_bound === undefined ? null : translate(data.mip_dual_bound),
      seconds: data.running_time ?? 0,
    });
  };
  model.run({
    [highs.constants.callbackType.mipInterrupt](event) {
      report(event.data);
      if (attempt.cancelled?.()) event.interrupt();
      return undefined;
    },
    [highs.constants.callbackType.mipImprovingSolution](event) {
      if (event.data.mip_solution) attempt.onSolution?.(event.data.mip_solution);
      return undefined;
    },
  });
}

/** Opens a session on a program. Methods throw when the solver runs out of memory. */
export async function openSession(program: Program): Promise<Session> {
  const highs = await loadSolver();
  const model = load(highs, program);
  const whole = program.integer.includes(true);
  const optimise: Session["optimise"] = (objective, sense, attempt) => {
    const unit = commonDivisor(objective.values);
    const translate = (bound: number) => wholeBound(bound, sense, unit, objective.constant);
    setObjective(highs, model, objective, unit, sense);
    model.zeroAllClocks();
    model.options.set({ time_limit: Number.isFinite(attempt.seconds) ? Math.max(0.01, attempt.seconds) : 1e9 });
    if (attempt.start) model.setSolution({ colValue: attempt.start });
    runOnce(highs, model, attempt, translate);
    const status = statusOf(highs, model);
    if (status === "infeasible") return { status, values: null, bound: null };
    const found = model.info.get("primal_solution_status") === highs.constants.solutionStatus.feasible;
    const values = found ? Float64Array.from(model.getSolution().colValue) : null;
    const proven = whole || status !== "optimal" ? Number(model.info.get("mip_dual_bound")) : model.getObjectiveValue();
    return { status, values, bound: whole || status === "optimal" ? translate(proven) : null };
  };
  return {
    optimise,
    restrict: (expression, lower, upper) => {
      const { indices, values, constant } = expression;
      model.addRow(lower - constant, upper - constant, { indices, values });
    },
    close: () => model.dispose(),
  };
}
