import { expect, it } from "vitest";
import { translate } from "#lib/i18n/translate";
import { hoursText, instantsOf } from "#lib/meetings/hours/hours";
import { newMeeting } from "#lib/meetings/input";

const typed = (startTime: string, endTime: string, day = "10.03.2027") => ({ title: "Narada", kind: "working", day, startTime, endTime });
const wrong = (startTime: string, endTime: string, day?: string) =>
  newMeeting.safeParse(typed(startTime, endTime, day)).error?.issues.map((one) => [String(one.path[0]), one.message]);

it.each([
  ["14:00", "10:00", "10.03.2027", "endTime", "endBeforeStart"],
  ["14:00", "13:00", "10.03.2027", "endTime", "endBeforeStart"],
  ["14:00", "14:00", "10.03.2027", "endTime", "endBeforeStart"],
  ["8:00", "3:00", "10.03.2027", "endTime", "endBeforeStart"],
  ["", "13:00", "10.03.2027", "startTime", "startFirst"],
  ["2:30", "4:00", "28.03.2027", "startTime", "noSuchTime"],
  ["1:00", "2:30", "28.03.2027", "endTime", "noSuchTime"],
  ["20:00", "2:30", "27.03.2027", "endTime", "noSuchTime"],
])("%s–%s on %s is refused beside %s: %s", (from, to, day, field, message) => {
  expect(wrong(from, to, day)).toEqual([[field, `meetings.rules.${message}`]]);
});

it.each([
  ["20:00", "1:00", "20:00–01:00 następnego dnia", "2027-03-10T19:00:00.000Z", "2027-03-11T00:00:00.000Z"],
  ["14", "15.30", "14:00–15:30", "2027-03-10T13:00:00.000Z", "2027-03-10T14:30:00.000Z"],
  ["14:00", "", "14:00", "2027-03-10T13:00:00.000Z", undefined],
  ["", "", "", undefined, undefined],
])("%s–%s reads as said: %s", (from, to, words, startsAt, endsAt) => {
  const { day, startTime, endTime } = newMeeting.parse(typed(from, to));
  expect(hoursText({ day, startTime, endTime }, translate("pl"))).toBe(words);
  expect(instantsOf({ day, startTime, endTime })).toEqual({ ...(startsAt && { startsAt }), ...(endsAt && { endsAt }) });
});

it("hours kept before this rule end no meeting before it begins", () => {
  expect(instantsOf({ day: "2027-03-10", startTime: "14:00", endTime: "10:00" })).toEqual({ startsAt: "2027-03-10T13:00:00.000Z" });
});
