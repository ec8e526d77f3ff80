import { expect, it } from "vitest";
import { editedPerson, newPerson } from "#lib/people/input";
import { masked, maskedChange, monthAfter, noticeDueOn } from "#lib/people/rules";

it.each([
  ["2027-02-05", "2027-03-05"],
  ["2027-01-31", "2027-02-28"],
  ["2028-01-31", "2028-02-29"],
  ["2026-12-31", "2027-01-31"],
  ["2027-03-31", "2027-04-30"],
])("a month after %s is %s", (day, next) => expect(monthAfter(day)).toBe(next));

it.each([
  ["someone", "2027-02-05", null, "2027-03-05"],
  ["public", "2027-02-05", null, "2027-03-05"],
  ["person", "2027-02-05", null, null],
  ["meeting", "2027-02-05", null, null],
  ["someone", "2027-02-05", "2027-02-20", null],
  ["someone", null, null, null],
])("PRV-03 data from %s of %s, informed %s: notice due %s", (contactSource, obtainedOn, informedOn, due) =>
  expect(noticeDueOn({ contactSource, obtainedOn, informedOn, anonymisedAt: null })).toBe(due),
);

it("PRV-03 nothing is owed to a person whose data are erased", () =>
  expect(
    noticeDueOn({ contactSource: "public", obtainedOn: "2027-02-05", informedOn: null, anonymisedAt: "2027-02-06T10:00:00.000Z" }),
  ).toBeNull());

it("PRV-02 the log keeps initials and ends, and still tells of a change the masks hide", () => {
  const person = { fullName: "Zofia Żółć-Nowak", email: "zofia@urzad.pl", phone: "71 123 45 67" };
  expect(masked(person)).toEqual({ fullName: "Z. Ż. N.", email: "z…@urzad.pl", phone: "…67" });
  expect(masked({ consent: "none", email: null })).toEqual({ consent: "none", email: null });
  const [was, is] = maskedChange(person, { ...person, phone: "71 000 00 67" });
  expect([was.phone, is.phone, is.email]).toEqual(["…67", "…67 ≠", "z…@urzad.pl"]);
  expect(maskedChange(person, { ...person, email: "anna@urzad.pl" })[1].email).toBe("a…@urzad.pl");
});

const typed = { fullName: " Zofia   Testowa ", consent: "none", contactSource: "person" };

it.each(["71 123 45 67", "+48 600-100-200", "(71) 123.45.67", ""])("accepts the phone number “%s”", (phone) =>
  expect(newPerson.parse({ ...typed, phone })).toMatchObject({ fullName: "Zofia Testowa", phone: phone || null }),
);

it("names the field that is wrong", () => {
  const bad = editedPerson.safeParse({ ...typed, phone: "zadzwoń", email: "a@b", contactSource: "gossip", id: "1" });
  expect(bad.error?.issues.map((issue) => issue.path[0])).toEqual(expect.arrayContaining(["phone", "email", "contactSource", "version"]));
});
