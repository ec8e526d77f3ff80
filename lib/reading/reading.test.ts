import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "#lib/clock";
import { format } from "#lib/i18n/format";
import { nextSuchDay, readDay, readWeekday } from "#lib/reading/days";
import { readEmail, readEmails } from "#lib/reading/emails";
import { readMoney } from "#lib/reading/money";
import { nameParts, surnameFirst, tidyName } from "#lib/reading/names";
import { isPhone, phoneKeys } from "#lib/reading/phones";
import { isNip, isRegon, plainNumber } from "#lib/reading/registers";
import { readTime } from "#lib/reading/times";
import { clean, cleanLine, cut } from "#lib/text";

const both = ["pl", "en"] as const;
const anything = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), fc.string());

describe("days", () => {
  it.each([
    ["20.12.2026 r.", "2026-12-20"],
    ["20.12.2026r.", "2026-12-20"],
    ["20 grudnia 2026 r.", "2026-12-20"],
    ["20 grudnia 2026", "2026-12-20"],
    ["20 grudzień 2026 roku", "2026-12-20"],
    ["20 XII 2026", "2026-12-20"],
    ["niedziela, 20 grudnia 2026 r.", "2026-12-20"],
    ["20 December 2026", "2026-12-20"],
    ["20-12-2026", "2026-12-20"],
    ["20–12–2026", "2026-12-20"],
    ["20/12/2026", "2026-12-20"],
    ["20. 12. 2026", "2026-12-20"],
    ["2026.12.20", "2026-12-20"],
    ["2026-12-20", "2026-12-20"],
    ["1.2.27", "2027-02-01"],
    ["31.02.2027", null],
    ["12/31/2026", null],
    ["20.12-2026", null],
    ["20 grudnia", null],
    ["32 maja 2027", null],
    ["5.02.1899", null],
    ["", null],
  ])("%j is %j", (typed, day) => expect(readDay(typed)).toBe(day));

  it("reads what Grono prints, whatever the day and the language", () => {
    const day = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays("1950-01-01", days));
    fc.assert(
      fc.property(day, fc.constantFrom(...both), (one, locale) => {
        const { day: long, date, weekday } = format(locale);
        for (const print of [long, date, weekday]) expect(readDay(print(one))).toBe(one);
      }),
    );
  });

  it("names of days lead to the next one, days without a year to the next such day", () => {
    const week = ["poniedziałku", "wtorku", "środy", "czwartku", "piątku", "soboty", "niedzieli"];
    expect(week.map((one) => readWeekday(one, "2026-11-27"))).toEqual(
      ["30", "01", "02", "03", "04", "28", "29"].map((day) => `2026-${Number(day) > 27 ? "11" : "12"}-${day}`),
    );
    expect(readWeekday("jutra", "2026-11-27")).toBeNull();
    expect([nextSuchDay("19", "07", "2013-07-03"), nextSuchDay("15", "01", "2013-07-03")]).toEqual(["2013-07-19", "2014-01-15"]);
    expect(nextSuchDay("45", "13", "2013-07-03")).toBeNull();
  });
});

describe("hours", () => {
  it.each([
    ["9", "09:00"],
    ["9.30", "09:30"],
    ["9:30", "09:30"],
    ["godz. 9.30", "09:30"],
    ["o 9.30", "09:30"],
    ["0930", "09:30"],
    ["23.59", "23:59"],
    ["24:00", null],
    ["9:60", null],
    ["9.3", null],
    ["rano", null],
  ])("%j is %j", (typed, time) => expect(readTime(typed)).toBe(time));

  it("reads what Grono prints", () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minutes) => {
        const printed = format("pl").time(new Date(Date.UTC(2027, 0, 5, 0, minutes)).toISOString());
        expect(readTime(printed)).toBe(printed);
      }),
    ));
});

describe("money", () => {
  it.each([
    ["1 234,50 zł", 123_450],
    ["1 234,50 zł", 123_450],
    ["1.234,50", 123_450],
    ["1,234.50 PLN", 123_450],
    ["1234.5 PLN", 123_450],
    ["1.234", 123_400],
    ["1 234,– zł", 123_400],
    ["12 tys. zł", 1_200_000],
    ["1,5 mln zł", 150_000_000],
    ["0", 0],
    ["-5", null],
    ["1,2345", null],
    ["12.34.56", null],
    ["zł", null],
    ["99999999999", null],
  ])("%j is %j", (typed, grosze) => expect(readMoney(typed)).toBe(grosze));

  it("reads what Grono prints, in both languages", () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_99 }), fc.constantFrom(...both), (grosze, locale) => {
        expect(readMoney(format(locale).money(grosze))).toBe(grosze);
      }),
    ));
});

it.each([
  ["Anna Próba <anna@example.pl>", "anna@example.pl"],
  ["mailto:anna@example.pl", "anna@example.pl"],
  ["<mailto:anna@example.pl>", "anna@example.pl"],
  [" anna@example.pl. ", "anna@example.pl"],
  ["ANNA@Example.PL", "anna@example.pl"],
  ["anna@@example.pl", null],
  ["anna@example", null],
  ["anna@example.pl; jan@example.pl", null],
  ["brak", null],
])("the address in %j is %j", (typed, email) => expect(readEmail(clean(typed))).toBe(email));

it("says of two addresses that they are two", () => expect(readEmails("anna@example.pl, Jan <jan@example.pl>")).toHaveLength(2));

it.each([
  ["(+48) 71 770 41 23", ["717704123", "48717704123"]],
  ["71 770 41 23 wew. 12", ["717704123"]],
  ["71–770–41–23", ["717704123"]],
  ["tel. 71 770 41 23, kom. 600 100 200", ["717704123", "600100200"]],
  ["+49 (0)711 123-45 67", ["07111234567", "7111234567", "497111234567"]],
])("%j is kept and found by %j", (typed, keys) => {
  expect(isPhone(typed)).toBe(true);
  expect(phoneKeys(typed)).toEqual(expect.arrayContaining(keys));
});

it("what holds no number is none", () => expect([isPhone("brak"), phoneKeys("brak"), phoneKeys("")]).toEqual([false, [], []]));

it.each([
  "526–025–09–95",
  "526‑025‑09‑95",
  "PL-526-025-09-95",
  "PL5260250995",
  "NIP: 526 025 09 95",
  "NIP 5260250995",
  "526\u00ad025\u00ad0995",
])("%j is a tax number", (typed) => expect([plainNumber(typed), isNip(plainNumber(typed))]).toEqual(["5260250995", true]));
it("a wrong digit is none, and another register's number is kept with its letters", () => {
  expect([isNip(plainNumber("5260250996")), isRegon(plainNumber("REGON: 000331501"))]).toEqual([false, true]);
  expect(plainNumber("ATU 123 456")).toBe("ATU123456");
});

it.each([
  ["prof. dr hab. inż. Adam Żabiński, prof. PWr", "Żabiński", "Adam"],
  ["Zofia Bąk, MBA", "Bąk", "Zofia"],
  ["Zofia Bąk MBA", "Bąk", "Zofia"],
  ["Jan Kowalski jr", "Kowalski", "Jan"],
  ["Anna Maria Kowalska-Nowak", "Kowalska-Nowak", "Anna Maria"],
  ["dr n. med. Ewa de Ville", "de Ville", "Ewa"],
  ["Ludwig van der Berg", "van der Berg", "Ludwig"],
  ["Maria Skłodowska - Curie", "Skłodowska-Curie", "Maria"],
  ["Cher", "Cher", ""],
  ["prof.", "prof.", ""],
])("the surname in %j is %j", (name, surname, given) => {
  expect(nameParts(name)).toEqual({ surname, given });
  expect(surnameFirst(name)).toBe(`${surname} ${given}`.trim());
});

describe("text", () => {
  it.each([
    ["linia\u000bdruga", "linia\ndruga"],
    ["a\u0085b\u2028c\fd\r\ne\rf", "a\nb\nc\nd\ne\nf"],
    ["a\u0001b", "ab"],
    ["Klub\u200bowy Dolno\u00adśląski\ufeff", "Klubowy Dolnośląski"],
    ["\u202eabc\u202c a\u2066b\u2069", "abc ab"],
    ["x\ud800y\udc00z", "xyz"],
    ["👩‍🔬 a\u200db", "👩‍🔬 ab"],
    ["a\tb\u0000", "a b"],
    ["Zażo\u0301łc\u0301", "Zażółć"],
  ])("%j is kept as %j", (typed, kept) => expect(clean(typed)).toBe(kept));

  it("one line is one line", () => expect(cleanLine("  Jan   Nowak\t\u00a0\nPróba ")).toBe("Jan Nowak Próba"));

  it("cleaning twice is cleaning once, and leaves nothing that a file refuses", () =>
    fc.assert(
      fc.property(anything, (typed) => {
        for (const one of [clean, cleanLine]) expect(one(one(typed))).toBe(one(typed));
        expect(clean(typed).isWellFormed()).toBe(true);

        expect(clean(typed)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/);
        expect(cleanLine(typed)).not.toContain("\n");
      }),
    ));

  it("is cut between characters as people see them, and nothing of it is lost", () => {
    const long = `${"a".repeat(199)}😀 i dalszy ciąg`;
    expect(cut(long, 200)).toEqual(["a".repeat(199), "😀 i dalszy ciąg"]);
    expect(cut(`${"słowo ".repeat(40)}`.trim(), 200)[0]).toMatch(/słowo$/);
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => {
        const [head, rest] = cut(text, 200);
        expect(head.length).toBeLessThanOrEqual(200);
        expect((head + rest).replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      }),
    );
  });
});

it("no input ends in an error", () =>
  fc.assert(
    fc.property(anything, (typed) => {
      for (const read of [readDay, readTime, readMoney, readEmail, isPhone, phoneKeys, plainNumber, nameParts, tidyName, surnameFirst])
        expect(() => read(typed)).not.toThrow();
    }),
  ));
