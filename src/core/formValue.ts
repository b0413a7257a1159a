/**
 * The value of a field that a table of fields declares.
 *
 * @typeParam Own - the values of types of fields that only one form has, by the name of the type
 */
export type FormValue<Field, Own = Record<never, never>> = Field extends {
  type: infer Type extends keyof Own;
}
  ? Own[Type]
  : Field extends { type: 'choice'; choices: infer Choices }
    ? keyof Choices & string
    : Field extends { type: 'group'; fields: infer Fields }
      ? FormValues<Fields, Own>
      : Field extends { type: 'list'; of: infer Item }
        ? readonly FormValue<Item, Own>[]
        : Field extends { type: 'number' }
          ? number
          : Field extends { type: 'yesNo' }
            ? boolean
            : string;

/** The values of a table of fields: required ones are there, the others may be left out or null. */
export type FormValues<Fields, Own = Record<never, never>> = {
  readonly [Key in keyof Fields as Fields[Key] extends { required: true } ? Key : never]: FormValue<
    Fields[Key],
    Own
  >;
} & {
  readonly [Key in keyof Fields as Fields[Key] extends { required: true } ? never : Key]?:
    | FormValue<Fields[Key], Own>
    | null
    | undefined;
};
