import type { FieldSpec, FormTexts } from "#lib/forms/spec";
import type { Newer, Typed } from "#lib/forms/state";

type Props = { newer: Newer; typed: Typed; fields: FieldSpec[]; texts: FormTexts };

const text = (spec: FieldSpec, value: string | string[] | undefined) =>
  [value ?? ""]
    .flat()
    .map((one) => spec.options?.find((option) => option.value === one)?.label ?? one)
    .join(", ");

/** Both texts of a record that two people saved: field by field, or what the other one changed where the form has no such fields. */
export function NewerVersion({ newer, typed, fields, texts }: Props) {
  const theirs = texts.theirs.replace("%by%", newer.by);
  const differing = fields.filter(
    (spec) => spec.kind !== "hidden" && spec.name in newer.values && text(spec, newer.values[spec.name]) !== text(spec, typed[spec.name]),
  );
  return (
    <section className="card mb-6">
      <p>{texts.conflictLead}</p>
      {differing.length > 0 && (
        <table className="list">
          <thead>
            <tr>
              <th scope="col" />
              <th scope="col">{theirs}</th>
              <th scope="col">{texts.mine}</th>
            </tr>
          </thead>
          <tbody>
            {differing.map((spec) => (
              <tr key={spec.name}>
                <th scope="row">{spec.label}</th>
                <td data-label={theirs}>{text(spec, newer.values[spec.name])}</td>
                <td data-label={texts.mine}>{text(spec, typed[spec.name])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {differing.length === 0 && newer.changes.length > 0 && (
        <>
          <h2>
            {texts.changedMeanwhile} ({newer.by})
          </h2>
          <ul>
            {newer.changes.map((change) => (
              <li key={change.label}>
                {change.label}: <del>{change.before}</del> <ins>{change.after}</ins>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
