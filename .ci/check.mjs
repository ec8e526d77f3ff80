// Everything short of a browser: format, lint, types, dead code, migrations, guards and unit tests; stops at the first that fails.
// `--quick` leaves out the unit tests.
import { checks, runs, unitTests } from "./steps.mjs";

const steps = process.argv.includes("--quick") ? checks : [...checks, unitTests()];
process.exit(steps.every(runs) ? 0 : 1);
