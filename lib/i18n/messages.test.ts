import { expect, it } from "vitest";
import { translate } from "#lib/i18n/translate";
import { format } from "#lib/i18n/format";

it("PL-02 counts use three forms", () => {
  const t = translate("pl");
  const forms = [1, 2, 5, 12, 22].map((total) => t("clusters.lead", { total }));
  expect(forms).toEqual([
    "1 klaster w rejestrze",
    "2 klastry w rejestrze",
    "5 klastrów w rejestrze",
    "12 klastrów w rejestrze",
    "22 klastry w rejestrze",
  ]);
});

it("PL-05 dates and money are written the Polish way", () => {
  const { day, date, money, weekday } = format("pl");
  expect(day("2027-02-05")).toBe("5 lutego 2027\u00a0r.");
  expect(date("2027-02-05")).toBe("05.02.2027");
  expect(weekday("2013-07-03")).toBe("środa, 3 lipca 2013\u00a0r.");
  expect(money(8_640_000)).toBe("86\u202f400\u00a0zł");
  expect(money(1_234_567)).toBe("12\u202f345,67\u00a0zł");
});
