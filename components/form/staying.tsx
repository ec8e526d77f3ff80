import { unstable_rethrow } from "next/navigation";

const isBrowser = typeof window !== "undefined";

type Around<A extends unknown[], R> = {
  /** What to show when the server cannot be reached. */
  onFail: (isOffline: boolean, ...args: A) => R;
  onSend?: () => void;
  onAnswer?: (answer: R) => void;
};

/**
 * A server action for a page that is to stay when the server cannot be reached.
 * On the server it is the action itself, so that the form is posted without scripts too.
 */
export function staying<A extends unknown[], R>(action: (...args: A) => Promise<R>, { onFail, onSend, onAnswer }: Around<A, R>) {
  if (!isBrowser) return action;
  return async (...args: A): Promise<R> => {
    onSend?.();
    if (!navigator.onLine) return onFail(true, ...args);
    try {
      const answer = await action(...args);
      onAnswer?.(answer);
      return answer;
    } catch (error) {
      // Where the server leads to and its "not found" arrive as errors too.
      unstable_rethrow(error);
      return onFail(error instanceof TypeError, ...args);
    }
  };
}
