// The words in which cycles, aims, plans and diagrams are declared. Types, checks and schemas follow from one table.

interface FieldBase {
  /** Left out: the field may be left out or null. */
  readonly required?: true;
}

/** Words, at most so many characters; blanks alone are no words. */
export interface TextField extends FieldBase {
  readonly type: 'text';
  readonly most: number;
}

/** A short name without blanks, a day, a month, an organization code, yes or no. */
export interface PlainField extends FieldBase {
  readonly type: 'id' | 'date' | 'month' | 'organization' | 'yesNo';
}

/** A number between two bounds; `whole` admits no decimals. */
export interface NumberField extends FieldBase {
  readonly type: 'number';
  readonly least: number;
  readonly most: number;
  readonly whole?: true;
}

/** One of several words. */
export interface ChoiceField extends FieldBase {
  readonly type: 'choice';
  readonly choices: Readonly<Record<string, unknown>>;
}

/** Fields that belong together. */
export interface GroupField extends FieldBase {
  readonly type: 'group';
  readonly fields: Fields;
}

/** Several values of one kind. */
export interface ListField extends FieldBase {
  readonly type: 'list';
  readonly of: Field;
}

/** One field of a PDSA form. */
export type Field = TextField | PlainField | NumberField | ChoiceField | GroupField | ListField;

/** Fields by their key. */
export interface Fields {
  readonly [key: string]: Field;
}
