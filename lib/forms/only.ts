import type { FieldSpec } from "#lib/forms/spec";

/** A field that offers one thing alone is sent unseen. */
export function unseenWhenOnly(spec: FieldSpec): FieldSpec {
  const [only, ...more] = spec.options ?? [];
  return only && more.length === 0 ? { name: spec.name, label: "", kind: "hidden", value: only.value } : spec;
}
