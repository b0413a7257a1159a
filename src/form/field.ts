// The words in which forms are declared: those of this package and those that users bring. Types, reading,
// completeness, schemas and documentation follow from one table of fields a form.

import type { ChoiceListId } from './choiceLists.js';

interface FieldBase {
  readonly label?: string;
  /** A sentence for the person who fills the field. */
  readonly help?: string;
  /** Left out: the field may be left out or null. */
  readonly required?: boolean;
  /** The versions of the form that have the field; all where left out. */
  readonly forms?: readonly string[];
  /** Holds a name, an address or free words of a person: never shown in findings or reports. */
  readonly personal?: boolean;
}

/** Words. Lengths count characters as users see them, after trimming. */
export interface TextField extends FieldBase {
  readonly type: 'text';
  readonly least?: number;
  readonly most: number;
  /** Whether a text of nothing but blanks is a value, as in a quote; else it says nothing. */
  readonly blank?: boolean;
}

/** A number between two bounds. Left out, `decimals` may be any; `0` asks for a whole number. */
export interface NumberField extends FieldBase {
  readonly type: 'number';
  readonly least: number;
  readonly most: number;
  readonly decimals?: number;
}

/** The words that may be chosen, with what is said of each. */
export interface Choices {
  readonly [word: string]: unknown;
}

/**
 * One of several words. A word whose entry names `forms` belongs to those versions of the form only.
 *
 * `list` names the list of words that a state decides, of which these are: `withChoices` puts others to them, or in
 * their place.
 */
export interface ChoiceField extends FieldBase {
  readonly type: 'choice';
  readonly choices: Choices;
  readonly list?: ChoiceListId;
}

/**
 * A value whose form is the same wherever it is asked for.
 *
 * A day, month, instant with its offset, school year, organization code, grade, email address, short id without
 * blanks, yes or no, rating of evidence in the words of its registry; `anything` is handed on unread.
 */
export interface PlainField extends FieldBase {
  readonly type: PlainType;
}

/** The type of a plain field. */
export type PlainType =
  | 'date'
  | 'month'
  | 'instant'
  | 'schoolYear'
  | 'organization'
  | 'grade'
  | 'email'
  | 'id'
  | 'yesNo'
  | 'evidence'
  | 'anything';

/** A count or the word that says why there is none. */
export interface ReportedValueField extends FieldBase {
  readonly type: 'reportedValue';
  readonly decimals?: 0 | 1;
  /** The ends of a scale, where the value is a rating. */
  readonly scale?: { readonly least: number; readonly greatest: number };
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
  readonly least?: number;
  readonly most?: number;
}

/** Values of one kind by key: any key, or one of `keys`. */
export interface MapField extends FieldBase {
  readonly type: 'map';
  readonly of: Field;
  readonly keys?: Choices;
  readonly least?: number;
  readonly most?: number;
}

/** A group whose fields depend on one word in it: on `by`, such as the type of an event. */
export interface VariantsField extends FieldBase {
  readonly type: 'variants';
  readonly by: string;
  /** By that word, the other fields of the group. */
  readonly of: { readonly [word: string]: Fields };
}

/** A value that may be of several kinds, such as a word or a group. */
export interface EitherField extends FieldBase {
  readonly type: 'either';
  readonly of: readonly Field[];
}

/** One field of a form. */
export type Field =
  | TextField
  | NumberField
  | ChoiceField
  | PlainField
  | ReportedValueField
  | GroupField
  | ListField
  | MapField
  | VariantsField
  | EitherField;

/** Fields by their key. */
export interface Fields {
  readonly [key: string]: Field;
}

/** What is read as one: the fields of a form or of a part of one, and its name for findings. */
export interface FormShape {
  /** The name of the form or part, such as `profile@1` or `aim`. */
  readonly id: string;
  readonly fields: Fields;
}
