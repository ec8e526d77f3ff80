// Everything short of a browser: format, lint, types, dead code and migrations side by side, then, if they are sound, guards and unit tests.
// `--quick` leaves out the unit tests.
import { checks, runTogether, runs, unitTests } from "./steps.mjs";

const isSound = await runTogether(checks);
process.exit(isSound && (process.argv.includes("--quick") || runs(unitTests())) ? 0 : 1);
