import path from "node:path";
import { parentPort, Worker, workerData } from "node:worker_threads";

const PATIENCE = 1500;
const MEMORY_MIB = 1024;

/** The path is put together at run time so that bundlers neither trace nor copy the worker. */
const workerFile = (name: string) => path.join(process.cwd(), ["lib", "planner", "threads", `${name}.ts`].join("/"));

/**
 * Opens the worker `name` of this folder in a fresh thread (its memory goes back to the system when it ends). `cancel` asks it to stop and
 * ends it when it does not listen; `end` ends it at once. Never open two at once.
 */
export function openThread(name: string, input: object) {
  const flag = new SharedArrayBuffer(4);
  const resourceLimits = { maxOldGenerationSizeMb: MEMORY_MIB };
  const worker = new Worker(workerFile(name), { workerData: { ...input, flag }, resourceLimits, execArgv: [] });
  let cut: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => {
    Atomics.store(new Int32Array(flag), 0, 1);
    cut ??= setTimeout(() => void worker.terminate(), PATIENCE);
  };
  const end = () => {
    clearTimeout(cut);
    void worker.terminate();
  };
  return { worker, cancel, end };
}

type Failed = { kind: "failed"; message: string };

/** Inside a thread: does the work it was opened for; a failure is told as its last message. */
export async function serveThread<Input extends object, Message>(
  work: (input: Input, post: (message: Message) => void, cancelled: () => boolean) => Promise<void>,
): Promise<void> {
  if (!parentPort) return;
  const port = parentPort;
  const input = workerData as Input & { flag: SharedArrayBuffer };
  const flag = new Int32Array(input.flag);
  const post = (message: Message | Failed) => port.postMessage(message);
  try {
    await work(input, post, () => Atomics.load(flag, 0) === 1);
  } catch (error) {
    post({ kind: "failed", message: error instanceof Error ? error.message.slice(0, 300) : "unknown problem" });
  }
}
