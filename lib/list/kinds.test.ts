import { expect, it } from "vitest";
import type { TableColumn } from "#lib/list/cells";
import { isNumber, labelInCell } from "#lib/list/kinds";

const column = (kind: TableColumn["kind"]) => ({ kind, label: "Termin" }) as TableColumn;

it("numbers and money are set to the right", () => {
  expect([isNumber(column("number")), isNumber(column("money")), isNumber(column("day")), isNumber(column("text"))]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

it("a value that says nothing alone carries its heading on a narrow screen, never in the first column", () => {
  expect([labelInCell(column("day"), 1), labelInCell(column("day"), 0), labelInCell(column("text"), 1)]).toEqual([
    "Termin",
    undefined,
    undefined,
  ]);
});
