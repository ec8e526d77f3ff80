import { z } from "zod";
import { lists, type Entity, type ListName, type ListValue, type Locale } from "#db/enums";
import * as typed from "#lib/forms/fields";

export type FieldKind =
  | "text"
  | "lines"
  | "choice"
  | "day"
  | "time"
  | "moment"
  | "money"
  | "whole"
  | "decimal"
  | "url"
  | "email"
  | "country"
  | "reference"
  | "references";

/** One field of a record, described once: what a form accepts, what its texts are, how its value is shown. */
export type Field<Value = unknown, Derived extends boolean = boolean> = {
  readonly kind: FieldKind;
  /** Reads what a form sent. */
  readonly schema: z.ZodType<Value>;
  /** Set by the program, never by a form: a state, a number, a day that follows from a deed. */
  readonly derived: Derived;
  readonly required: boolean;
  /** Message key of when an optional field has to be filled in all the same. */
  readonly requiredIf?: string;
  /** Message key of the label where it is not the field's own name in the domain's messages. */
  readonly label?: string;
  readonly hint?: string;
  /** The closed list that holds its values and texts. */
  readonly list?: ListName;
  readonly entity?: Entity;
  readonly language?: Locale;
  /** What a new record's form begins with. */
  readonly initial?: string;
  readonly radios?: boolean;
};

export type Fields = Readonly<Record<string, Field>>;

type Options = {
  required?: true;
  requiredIf?: string;
  max?: number;
  label?: string;
  hint?: string;
  language?: Locale;
  initial?: string;
};
type More = Pick<Field, "list" | "entity">;
type Out<O, V> = O extends { required: true } ? V : V | null;

function field<V>(kind: FieldKind, schema: z.ZodType<V>, { max: _max, ...options }: Options, more: More = {}): Field<V, false> {
  return { kind, schema, derived: false, ...options, ...more, required: options.required ?? false };
}

/** One of two readings, by whether the field is required. */
const either = <O extends Options, V>(options: O, required: () => z.ZodType<V>, optional: () => z.ZodType<V | null>) =>
  (options.required ? required() : optional()) as z.ZodType<Out<O, V>>;

/** One line of text. */
export const text = <const O extends Options>(options: O = {} as O): Field<Out<O, string>, false> =>
  field(
    "text",
    either(
      options,
      () => typed.text(options.max),
      () => typed.optionalText(options.max),
    ),
    options,
  );

/** Text of several lines. */
export const lines = <const O extends Options>(options: O = {} as O): Field<Out<O, string>, false> =>
  field(
    "lines",
    either(
      options,
      () => typed.lines(options.max),
      () => typed.optionalLines(options.max),
    ),
    options,
  );

/** Why something is done, in words that others understand. */
export const reason = <const O extends Options & { max: number }>(options: O): Field<Out<O, string>, false> => ({
  ...lines(options),
  schema: either(
    options,
    () => typed.reason(options.max),
    () => typed.optionalReason(options.max),
  ),
});

/** One value of a closed list. */
export const choice = <N extends ListName>(list: N, options: Omit<Options, "max"> & { radios?: true } = {}): Field<ListValue<N>, false> =>
  field("choice", typed.choice(lists[list]) as unknown as z.ZodType<ListValue<N>>, { ...options, required: true }, { list });

/** A calendar day, `YYYY-MM-DD`. */
export const day = <const O extends Options>(options: O = {} as O): Field<Out<O, string>, false> =>
  field("day", either(options, typed.day, typed.optionalDay), options);

/** A calendar day that is not over, `YYYY-MM-DD`. */
export const comingDay = <const O extends Options>(options: O = {} as O): Field<Out<O, string>, false> =>
  field("day", either(options, typed.comingDay, typed.optionalComingDay), options);

/** A time of the day in Warsaw, `HH:MM`. */
export const time = (options: Options = {}): Field<string | null, false> => field("time", typed.optionalTime(), options);

/** Whole grosze. */
export const money = (options: Options = {}): Field<number, false> => field("money", typed.money(), { ...options, required: true });

/** A whole number between two bounds; without `required` also none. */
export const whole = <const O extends Options & { min?: number; most?: number }>(options: O = {} as O): Field<Out<O, number>, false> => {
  const { min = 0, most = 999_999_999, ...rest } = options;
  return field(
    "whole",
    either(
      options,
      () => typed.whole(min, most),
      () => typed.optionalWhole(),
    ),
    rest,
  );
};

/** An address on the web. */
export const url = (options: Options = {}): Field<string | null, false> => field("url", typed.optionalUrl(), options);

/** An e-mail address. */
export const email = <const O extends Options>(options: O = {} as O): Field<Out<O, string>, false> =>
  field("email", either(options, typed.email, typed.optionalEmail), options);

/** Telephone numbers as they were typed. */
export const phone = (options: Options = {}): Field<string | null, false> => field("text", typed.optionalPhone(), options);

/** A country by its ISO code of two letters. */
export const country = (options: Options = {}): Field<string, false> =>
  field("country", typed.text(2).pipe(z.string().regex(/^[A-Z]{2}$/, "field.choose")), { ...options, required: true });

/** The id of one record of a kind. */
export const reference = <const O extends Options>(entity: Entity, options: O = {} as O): Field<Out<O, number>, false> =>
  field("reference", either(options, typed.id, typed.optionalId), options, { entity });

/** Ids of several records of a kind. */
export const references = (entity: Entity, options: Options = {}): Field<number[], false> =>
  field("references", typed.ids(), options, { entity });

/** A number with a decimal comma, as of degrees. */
export const decimal = (schema: z.ZodType<number | null>, options: Options = {}): Field<number | null, false> =>
  field("decimal", schema, options);

/** The same field read by a schema of its own: for what a kind alone cannot say. */
export const readBy = <V, W>(of: Field<V, false>, schema: z.ZodType<W>): Field<W, false> => ({ ...of, schema });

/** The same field where only the program sets it: shown in the history, asked by no form. */
export const derived = <V>(of: Field<V, false>): Field<V, true> => ({ ...of, derived: true });

/** A moment that the program notes. */
export const moment = (options: Options = {}): Field<string | null, true> =>
  derived({ ...field("text", typed.optionalText(), options), kind: "moment" });

type FormNames<F extends Fields> = { [K in keyof F]: F[K]["derived"] extends true ? never : K }[keyof F];
type Shape<F extends Fields> = { [K in FormNames<F>]: F[K]["schema"] };

/** The fields that a form asks for. */
export const formFields = (fields: Fields): [string, Field][] => Object.entries(fields).filter(([, one]) => !one.derived);

/** What a form of these fields sends, as a Zod shape: for `z.object({ ...shapeOf(fields), more })`. */
export const shapeOf = <F extends Fields>(fields: F): Shape<F> =>
  Object.fromEntries(formFields(fields).map(([name, one]) => [name, one.schema])) as Shape<F>;

/** The schema of a new record. */
export const schemaOf = <F extends Fields>(fields: F) => z.object(shapeOf(fields));

/** The schema of a saved edit: the same with the record's id and the version the editor saw. */
export const editSchemaOf = <F extends Fields>(fields: F) => z.object({ ...shapeOf(fields), ...which });

/** What names a record in a form that moves it: id and version. */
export const which = { id: typed.id(), version: typed.version() };

export const archived = z.object(which);
export type Archived = z.output<typeof archived>;
