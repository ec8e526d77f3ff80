/** Runs what a command line asked for; a failure is one sentence and status 1. */
export async function finishCommand(run: () => void | Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
