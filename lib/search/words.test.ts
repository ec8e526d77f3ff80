import { expect, it } from "vitest";
import { indexWords, matchQuery, stem } from "#lib/search/words";

it.each([
  ["klastra", "klastrów"],
  ["klaster", "klastrach"],
  ["region", "regionów"],
  ["temat", "tematy"],
  ["spotkanie", "spotkania"],
  ["wizyta", "wizyty"],
])("%s and %s share a stem", (a, b) => {
  expect(stem(a)).toBe(stem(b));
});

it("PL-04 finds „Łódź” by lodz", () => {
  expect(indexWords("Łódź")).toContain("lodz");
  expect(matchQuery("LODZ")).toContain('"lodz"*');
  expect(matchQuery(" !? ")).toBeNull();
});
