import { unstable_rethrow } from "next/navigation";

const isBrowser = typeof window !== "undefined";

/**
 * A server action for a page that is to stay when the server cannot be reached: `onFail` gives what to show then.
 * On the server it is the action itself, so that the form is posted without scripts too.
 */
export function staying<A extends unknown[], R>(action: (...args: A) => Promise<R>, onFail: (isOffline: boolean, ...args: A) => R) {
  if (!isBrowser) return action;
  return async (...args: A): Promise<R> => {
    if (!navigator.onLine) return onFail(true, ...args);
    try {
      return await action(...args);
    } catch (error) {
      // Where the server leads to and its "not found" arrive as errors too.
      unstable_rethrow(error);
      return onFail(error instanceof TypeError, ...args);
    }
  };
}
