import fc from "fast-check";
import { expect, it } from "vitest";
import { knownNames, partsOf, plainWords } from "#lib/meetings/log/marks";

const known = knownNames({
  "@": ["Dolnośląski Klaster", "Dolnośląski Klaster Lotniczy"],
  "#": ["Transfer wiedzy"],
  ">": ["Górna Austria"],
});

it.each([
  ["Nowy głos @[Klaster Ceramiki] o piecach", "Nowy głos Klaster Ceramiki o piecach"],
  [
    ">Górna Austria wskazuje @Dolnośląski Klaster Lotniczy: laboratoria",
    "Górna Austria wskazuje Dolnośląski Klaster Lotniczy: laboratoria",
  ],
  ["(#transfer wiedzy)", "(transfer wiedzy)"],
  ["Druk 3D @Klaster Nieznany", "Druk 3D Klaster Nieznany"],
  ["adres biuro@klaster.pl, 5 > 3, #1 na liście", "adres biuro@klaster.pl, 5 > 3, #1 na liście"],
])("%s reads %s", (words, plain) => {
  expect(plainWords(words)).toBe(plain);
});

it("shows the longest known name, a new one in brackets, and plain words where nothing is known", () => {
  expect(partsOf("Łopatki @dolnoslaski klaster lotniczy, >[Kraj Basków] i @Ktoś", known)).toEqual([
    { text: "Łopatki ", sign: null },
    { text: "dolnoslaski klaster lotniczy", sign: "@" },
    { text: ", ", sign: null },
    { text: "Kraj Basków", sign: ">" },
    { text: " i ", sign: null },
    { text: "Ktoś", sign: null },
  ]);
});

it("the pieces are the plain words, whatever the line", () => {
  const piece = fc.constantFrom("@", "#", ">", "[", "]", " ", "(", "Górna Austria", "Dolnośląski Klaster", "słowo", ".", "3");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const words = pieces.join("");
      const shown = partsOf(words, known).map(({ text }) => text);
      expect(shown.join("")).toBe(plainWords(words));
    }),
  );
});
