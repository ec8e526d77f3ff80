/** What a page is told of the text on it: the server's sentence, or that it cannot be reached. */
export type Report = { status: number; text?: string; requestId?: string };

export type Keeper = {
  /** Something was typed. */
  typed: () => void;
  /** Keeps at once what has changed; true when nothing on the page would be lost. */
  keep: (leaving?: boolean) => Promise<boolean>;
  /** The form is on its way: nothing more is to be kept of it. */
  stop: () => void;
  isUnkept: () => boolean;
  isTouched: () => boolean;
  /** The last try found no server. */
  isCutOff: () => boolean;
};

/** Milliseconds without typing after which a text is kept, and how long somebody may type on before it is. */
const [pause, longest] = [1500, 6000];
/** Bytes that a browser still sends for a page that is being left. */
const mostOnLeaving = 60_000;

const sizeOf = (form: FormData) => [...form.values()].reduce((sum, value) => sum + (typeof value === "string" ? value.length * 3 : 0), 0);

/** Keeps what is typed in a form on the server, a moment after the typing. */
export function makeKeeper(read: () => FormData, report: (report: Report) => void): Keeper {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let flight: AbortController | undefined;
  let since = 0;
  let isTouched = false;
  let status = 200;
  const keep = async (leaving = false): Promise<boolean> => {
    clearTimeout(timer);
    if (!since) return true;
    const body = read();
    flight?.abort();
    const own = (flight = new AbortController());
    since = 0;
    try {
      const keepalive = leaving && sizeOf(body) < mostOnLeaving;
      const answer = await fetch("/api/drafts", { method: "POST", body, keepalive, signal: own.signal });
      const said = (await answer.json()) as Omit<Report, "status">;
      if (own.signal.aborted) return true;
      status = answer.status;
      report({ ...said, status });
    } catch {
      if (own.signal.aborted) return true;
      status = 0;
      report({ status });
    }
    if (status !== 200) since = Date.now();
    return status === 200;
  };
  return {
    keep,
    typed: () => {
      isTouched = true;
      since ||= Date.now();
      clearTimeout(timer);
      timer = setTimeout(() => void keep(), Math.max(0, Math.min(pause, since + longest - Date.now())));
    },
    stop: () => {
      clearTimeout(timer);
      flight?.abort();
      since = 0;
      status = 200;
      isTouched = false;
    },
    isUnkept: () => status !== 200 && since > 0,
    isTouched: () => isTouched,
    isCutOff: () => status === 0,
  };
}

const keepers = new Set<Keeper>();

/** Counts a form among those of the page until the returned function is called. */
export function join(keeper: Keeper): () => void {
  keepers.add(keeper);
  return () => void keepers.delete(keeper);
}

const isReached = () =>
  fetch("/api/health", { method: "HEAD", cache: "no-store" }).then(
    () => true,
    () => false,
  );

/** Keeps what was typed in every form of the page before it is left, and says whether it can be left: with nothing lost, with a loss, or not at all. */
export async function keepAll(): Promise<"kept" | "lost" | "cutOff"> {
  const touched = [...keepers].filter((keeper) => keeper.isTouched());
  if (touched.length === 0) return navigator.onLine ? "kept" : "cutOff";
  const isKept = (await Promise.all(touched.map((keeper) => keeper.keep()))).every(Boolean);
  if (touched.some((keeper) => keeper.isCutOff()) || !(await isReached())) return "cutOff";
  return isKept ? "kept" : "lost";
}
