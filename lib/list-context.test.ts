import { expect, it } from "vitest";
import { contextOf, within } from "#lib/list-context";

const list = "/topics?status=submitted&page=2";
const opened = "/topics/12?from=status%3Dsubmitted%26page%3D2&at=30";

it.each([
  ["a record opened from a filtered list remembers it", "/topics/12", list, 30, opened],
  ["its form remembers the same", "/topics/12/edit", opened, undefined, "/topics/12/edit?from=status%3Dsubmitted%26page%3D2&at=30"],
  [
    "the save leads back to the record with its list",
    "/topics/12?done=1#top",
    "/topics/12/edit?from=q%3Dx",
    undefined,
    "/topics/12?done=1&from=q%3Dx#top",
  ],
  ["an account is opened from its list", "/admin/users/3", "/admin/users?role=officer", undefined, "/admin/users/3?from=role%3Dofficer"],
  ["another record of the same kind has not been opened from it", "/topics/13", opened, undefined, "/topics/13"],
  ["another kind of record neither", "/clusters/12", list, undefined, "/clusters/12"],
  ["a list without filter is remembered by nobody", "/topics/12", "/topics", undefined, "/topics/12"],
  ["a form for a new record neither", "/topics/new", list, undefined, "/topics/new"],
  ["another list is another list", "/topics?status=draft", opened, undefined, "/topics?status=draft"],
  ["what is remembered already stays", opened, "/topics?q=other", 1, opened],
  ["another host is left alone", "https://example.pl/topics/12", list, undefined, "https://example.pl/topics/12"],
])("%s", (_, target, from, row, result) => {
  expect(within(target, from, row)).toBe(result);
});

it("an address tells its list, record and row; nonsense tells nothing", () => {
  expect(contextOf(opened)).toEqual({ list: "/topics", record: "/topics/12", id: 12, query: "status=submitted&page=2", at: 30 });
  expect(contextOf("/topics/12/edit?from=q%3Dx&at=-1")).toMatchObject({ query: "q=x", at: undefined });
  for (const address of ["/topics/12", "/topics?from=x", "/topics/012?from=x", "/", "/topics/12?from="])
    expect(contextOf(address)).toBeUndefined();
});
