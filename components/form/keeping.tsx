import { useEffect, useRef, useState, type RefObject } from "react";
import { join, makeKeeper, type Keeper, type Report } from "#lib/forms/kept/keeper";

/** Keeps what is typed in a form while it is typed, when the page is left and when the network is back; says what became of it. */
export function useKeeping(form: RefObject<HTMLFormElement | null>, isKept: boolean, onRequest: (requestId: string) => void) {
  const [said, setSaid] = useState<Report | null>(null);
  const keeper = useRef<Keeper>(undefined);
  const rename = useRef(onRequest);
  useEffect(() => {
    rename.current = onRequest;
  });
  useEffect(() => {
    const element = form.current;
    if (!element || !isKept) return;
    const own = makeKeeper(
      () => new FormData(element),
      (report) => {
        setSaid(report);
        if (report.requestId) rename.current(report.requestId);
      },
    );
    keeper.current = own;
    const leaveGroup = join(own);
    const leave = () => void (document.visibilityState === "hidden" && own.keep(true));
    const resume = () => void own.keep();
    const warn = (event: BeforeUnloadEvent) => own.isUnkept() && event.preventDefault();
    document.addEventListener("visibilitychange", leave);
    window.addEventListener("online", resume);
    window.addEventListener("beforeunload", warn);
    return () => {
      document.removeEventListener("visibilitychange", leave);
      window.removeEventListener("online", resume);
      window.removeEventListener("beforeunload", warn);
      leaveGroup();
      void own.keep(true);
    };
  }, [form, isKept]);
  return { said, typed: () => keeper.current?.typed(), stop: () => keeper.current?.stop() };
}
