export type Option = { value: string; label: string };

/** One field of a form as plain data, so that the server describes it and the browser shows it. */
export type FieldSpec = {
  name: string;
  label: string;
  kind?: "text" | "textarea" | "select" | "checkboxes" | "radios" | "email" | "password" | "hidden";
  value?: string | number | null | (string | number)[];
  hint?: string;
  options?: Option[];
  required?: boolean;
  /** When an optional field has to be filled in all the same: said where "optional" would stand. */
  condition?: string;
  autoComplete?: string;
  lang?: string;
};

export type FormTexts = {
  submit: string;
  problems: string;
  error: string;
  optional: string;
  choose: string;
  theirs: string;
  mine: string;
  keepMine: string;
  takeTheirs: string;
  conflictLead: string;
  changedMeanwhile: string;
  signIn: string;
  offline: string;
  unanswered: string;
};
