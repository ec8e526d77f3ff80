import { logError } from "#lib/log";

/**
 * Takes turns without end and never two at once: the next one begins at once when a turn says there is more to do, else `pause`
 * milliseconds after it is over. An error is logged and ends nothing. Returns how to stop: done once the turn under way is.
 */
export function repeat(name: string, pause: number, turn: () => unknown): () => Promise<void> {
  let isOver = false;
  let timer: ReturnType<typeof setTimeout>;
  const wait = (ms: number) => {
    timer = setTimeout(() => {
      current = take();
    }, ms);
  };
  const take = async () => {
    let isMore = false;
    try {
      isMore = (await turn()) === true;
    } catch (error) {
      logError(error, name);
    }
    if (!isOver) wait(isMore ? 0 : pause);
  };
  let current = take();
  return () => {
    isOver = true;
    clearTimeout(timer);
    return current;
  };
}
