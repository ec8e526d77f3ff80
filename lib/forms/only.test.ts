import { expect, it } from "vitest";
import { unseenWhenOnly } from "#lib/forms/only";

const choice = (values: string[]) => ({
  name: "clusterId",
  label: "Klaster",
  kind: "select" as const,
  options: values.map((value) => ({ value, label: value })),
});

it("a choice of one is sent unseen; a choice of none or of two is asked", () => {
  expect(unseenWhenOnly(choice(["4"]))).toEqual({ name: "clusterId", label: "", kind: "hidden", value: "4" });
  for (const asked of [choice([]), choice(["4", "5"]), { name: "title", label: "Tytuł", kind: "text" as const }])
    expect(unseenWhenOnly(asked)).toBe(asked);
});
