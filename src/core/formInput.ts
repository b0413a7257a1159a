/**
 * What the fields of a form may hold while a value is typed: plain texts where the value has codes, months and words,
 * numbers or their texts where it has numbers.
 *
 * A field with a number may be left out: it is empty until somebody fills it.
 */
export type FormInput<Value> = unknown extends Value
  ? unknown
  : Value extends null | undefined
    ? Value
    : Value extends number
      ? number | string
      : Value extends string
        ? string
        : Value extends boolean
          ? Value
          : Value extends readonly (infer Item)[]
            ? readonly FormInput<Item>[]
            : Value extends object
              ? FormObject<Value>
              : Value;

type FormObject<Value> = {
  readonly [Key in keyof Value as [Value[Key]] extends [number] ? never : Key]: FormInput<Value[Key]>;
} & {
  readonly [Key in keyof Value as [Value[Key]] extends [number] ? Key : never]?:
    | number
    | string
    | null
    | undefined;
};
