import { describe, expect, it } from "vitest";
import { harmless, toCsv } from "#lib/export/table";
import { voice } from "#lib/i18n/voice";
import { typedValues } from "#lib/forms/typed";
import { day, money, optionalTime, optionalUrl, text } from "#lib/forms/fields";

describe("what comes in through a form", () => {
  it.each(["javascript:alert(1)", "data:text/html,x", "JaVaScRiPt://x.pl", "ftp://x.pl", "vbscript:x"])(
    "SEC-12 %s is no address",
    (typed) => expect(optionalUrl().safeParse(typed).success).toBe(false),
  );

  it("SEC-12 an address without a scheme becomes https", () => {
    expect(optionalUrl().parse("www.klaster.pl")).toBe("https://www.klaster.pl");
    expect(optionalUrl().parse("http://klaster.pl/x")).toBe("http://klaster.pl/x");
  });

  it("SEC-13 a file in a text field is refused", () => {
    const form = new FormData();
    form.set("name", new File(["x"], "x.txt"));
    expect(() => typedValues(form)).toThrow("errors.file");
  });

  it.each([
    ["5.2.2027", "2027-02-05"],
    ["05.02.2027", "2027-02-05"],
    [" 2027-02-05 ", "2027-02-05"],
    ["29.02.2028", "2028-02-29"],
    ["29.02.2027", null],
    ["31.04.2027", null],
    ["2027-13-01", null],
    ["0.1.2027", null],
    ["jutro", null],
  ])("REL-11 PL-05 the day %s is read as %s", (typed, expected) => {
    const result = day().safeParse(typed);
    expect(result.success ? result.data : null).toBe(expected);
  });

  it.each([
    ["9.00", "09:00"],
    ["09:00", "09:00"],
    ["24:00", null],
    ["9:60", null],
  ])("REL-11 PL-05 the time %s is read as %s", (typed, expected) => {
    const result = optionalTime().safeParse(typed);
    expect(result.success ? result.data : null).toBe(expected);
  });

  it.each([
    ["12 345,67", 1_234_567],
    ["12\u00a0345,67 zł", 1_234_567],
    ["12345.6", 1_234_560],
    ["-1", null],
    ["1e5", null],
  ])("PL-05 the amount %s is %s grosze", (typed, expected) => {
    const result = money().safeParse(typed);
    expect(result.success ? result.data : null).toBe(expected);
  });

  it("REL-10 blank and over-long texts are refused beside the field", () => {
    expect(text(10).safeParse(" \u00a0 ").success).toBe(false);
    expect(text(10).safeParse("x".repeat(11)).error?.issues[0]?.message).toBe("field.tooLong");
  });
});

it.each(["=1+1", "+48", "-2", "@x", "\tx", "\rx"])("SEC-14 the cell %j runs nowhere as a formula", (cell) => {
  expect(harmless(cell)).toBe(`'${cell}`);
});

it("SEC-14 CSV has its mark, semicolons, closed quotes and line ends", () => {
  const csv = toCsv([{ title: 'Na"zwa', column: { kind: "text", value: (row: string) => row } }], ["a;b", '"c"'], voice("pl"));
  expect(csv).toBe('\ufeff"Na""zwa"\r\n"a;b"\r\n"""c"""\r\n');
});
