// The words in which the profile is declared. Types, checks, completeness and schemas follow from one table.

interface FieldBase {
  readonly label: string;
  /** Whether a row or group makes no sense without it. Sections are never required. */
  readonly required?: true;
}

/** Words, at most so many characters. */
export interface TextField extends FieldBase {
  readonly type: 'text';
  readonly most: number;
}

/** An organization code, a school year, a day, a grade, or a rating of evidence. */
export interface PlainField extends FieldBase {
  readonly type: 'organization' | 'schoolYear' | 'date' | 'grade' | 'evidence';
}

/** A number from 0 to `most`, with at most so many decimals. */
export interface NumberField extends FieldBase {
  readonly type: 'number';
  readonly most: number;
  readonly decimals: 0 | 1 | 2;
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

/** Several values of one kind. A list left out is not known; an empty list says that there is nothing. */
export interface ListField extends FieldBase {
  readonly type: 'list';
  readonly of: Field;
}

/** One field of the profile. */
export type Field = TextField | PlainField | NumberField | ChoiceField | GroupField | ListField;

/** Fields by their key. */
export interface Fields {
  readonly [key: string]: Field;
}
