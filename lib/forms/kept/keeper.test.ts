import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { join, keepAll, makeKeeper, type Report } from "#lib/forms/kept/keeper";

let asked: string[] = [];
let reports: Report[] = [];
let answer: () => Promise<Response> = () => Promise.reject(new TypeError("no network"));
let text = "";

const form = () => {
  const data = new FormData();
  data.set("title", text);
  return data;
};
const kept = () => Promise.resolve(Response.json({ text: "Zachowano", requestId: "request-1" }));
const keeper = () => makeKeeper(form, (report) => void reports.push(report));

beforeEach(() => {
  vi.useFakeTimers();
  [asked, reports, answer, text] = [[], [], kept, ""];
  vi.stubGlobal("navigator", { onLine: true });
  vi.stubGlobal("fetch", (address: string, { body }: { body?: FormData }) => {
    asked.push(body ? String(body.get("title")) : address);
    return answer();
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it("a text is kept a moment after the typing, once, and while somebody types on without a pause", async () => {
  const own = keeper();
  for (text of ["T", "Te", "Tem"]) own.typed();
  await vi.advanceTimersByTimeAsync(1400);
  expect(asked).toEqual([]);
  await vi.advanceTimersByTimeAsync(200);
  expect(asked).toEqual(["Tem"]);
  expect(reports).toEqual([{ status: 200, text: "Zachowano", requestId: "request-1" }]);
  for (let second = 0; second < 8; second += 1) {
    own.typed();
    await vi.advanceTimersByTimeAsync(1000);
  }
  expect(asked).toHaveLength(2);
});

it("what could not be kept is tried again; a form that was sent is left alone", async () => {
  const own = keeper();
  answer = () => Promise.reject(new TypeError("no network"));
  own.typed();
  expect(await own.keep()).toBe(false);
  expect([own.isUnkept(), own.isCutOff(), reports]).toEqual([true, true, [{ status: 0 }]]);
  answer = kept;
  expect(await own.keep()).toBe(true);
  expect(own.isUnkept()).toBe(false);
  own.typed();
  own.stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toHaveLength(2);
});

it("a page is left when nothing is lost: pages without typed text at once, others after their text is kept and the server is there", async () => {
  const [own, other] = [keeper(), keeper()];
  const leave = [join(own), join(other)];
  expect([await keepAll(), asked]).toEqual(["kept", []]);
  text = "Temat";
  own.typed();
  expect([await keepAll(), asked]).toEqual(["kept", ["Temat", "/api/health"]]);
  answer = () => Promise.resolve(Response.json({ text: "Sesja wygasła" }, { status: 401 }));
  own.typed();
  expect(await keepAll()).toBe("lost");
  answer = () => Promise.reject(new TypeError("no network"));
  expect(await keepAll()).toBe("cutOff");
  for (const end of leave) end();
  vi.stubGlobal("navigator", { onLine: false });
  expect(await keepAll()).toBe("cutOff");
});
