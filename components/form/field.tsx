import type { FieldSpec, FormTexts } from "#lib/forms/spec";

type Props = {
  spec: FieldSpec;
  /** Makes ids unique where a page holds several forms. */ prefix: string;
  typed?: string | string[];
  wrong?: string;
  turn: number;
  texts: FormTexts;
};

/** One labelled field with its hint and its error, wired for assistive technology. */
export function Field({ spec, prefix, typed, wrong, turn, texts }: Props) {
  const value = typed ?? spec.value ?? "";
  const id = prefix + spec.name;
  const describedBy = [spec.hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(" ") || undefined;
  if (spec.kind === "hidden") return <input type="hidden" name={spec.name} value={String(value)} autoComplete="off" />;
  const isGroup = spec.kind === "checkboxes" || spec.kind === "radios";
  const Box = isGroup ? "fieldset" : "div";
  const Label = isGroup ? "legend" : "label";
  return (
    <Box className={wrong ? "field bad" : "field"} aria-describedby={isGroup ? describedBy : undefined}>
      <Label {...(isGroup ? {} : { htmlFor: id })}>
        {spec.label} {!spec.required && <span className="hint font-normal">({spec.condition ?? texts.optional})</span>}
      </Label>
      {spec.hint && (
        <span className="hint" id={`${id}-hint`}>
          {spec.hint}
        </span>
      )}
      {wrong && (
        <span className="wrong" id={`${id}-wrong`}>
          {texts.error}: {wrong}
        </span>
      )}
      <Control id={id} spec={spec} value={value} wrong={Boolean(wrong)} describedBy={describedBy} turn={turn} choose={texts.choose} />
    </Box>
  );
}

type ControlProps = {
  id: string;
  spec: FieldSpec;
  value: NonNullable<FieldSpec["value"]>;
  wrong: boolean;
  describedBy?: string;
  turn: number;
  choose: string;
};

function Control({ id, spec, value, wrong, describedBy, turn, choose }: ControlProps) {
  const common = {
    id,
    name: spec.name,
    className: "input",
    "aria-invalid": wrong || undefined,
    "aria-describedby": describedBy,
    lang: spec.lang,
  };
  const text = Array.isArray(value) ? value.map(String).join(", ") : String(value);
  const chosen = new Set((Array.isArray(value) ? value : [value]).map(String));
  switch (spec.kind) {
    case "textarea":
      return <textarea key={turn} {...common} rows={4} defaultValue={text} />;
    case "select":
      return (
        <select key={turn} {...common} defaultValue={text}>
          <option value="">{choose}</option>
          {spec.options?.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      );
    case "checkboxes":
    case "radios":
      return (
        <div className="options" key={turn} id={id} tabIndex={-1}>
          {spec.options?.map((option) => (
            <label key={option.value}>
              <input
                type={spec.kind === "radios" ? "radio" : "checkbox"}
                name={spec.name}
                value={option.value}
                defaultChecked={chosen.has(option.value)}
              />{" "}
              {option.label}
            </label>
          ))}
        </div>
      );
    case "text":
    case "email":
    case "password":
    case "hidden":
    case undefined:
      return (
        <input
          key={turn}
          {...common}
          type={spec.kind === "password" ? "password" : "text"}
          inputMode={spec.kind === "email" ? "email" : undefined}
          autoComplete={spec.autoComplete ?? "off"}
          defaultValue={spec.kind === "password" ? "" : text}
        />
      );
  }
}
