// The words in which a form is declared. One table of fields a section; types, checks, completeness, schemas and
// documentation follow from it.

import type { FormValue } from '../../core/formValue.js';

/** The versions of the application form: the first for 2020-21, the second for 2021-22. */
export const APPLICATION_FORMS = ['application@1', 'application@2'] as const;

/** A version of the application form. */
export type ApplicationForm = (typeof APPLICATION_FORMS)[number];

interface FieldBase {
  readonly label: string;
  /** A sentence for the person who fills the field. */
  readonly help: string;
  readonly required: boolean;
  /** Versions of the form that have the field; all where left out. */
  readonly forms?: readonly ApplicationForm[];
  /** Holds a name, an address or free words of a person: never shown in findings or reports. */
  readonly personal?: true;
}

/** Words. Lengths count characters as users see them, after trimming. */
export interface TextField extends FieldBase {
  readonly type: 'text';
  readonly least: number;
  readonly most: number;
}

/** An email address, an organization code, a school year, a day, an instant with its offset, a grade, yes or no. */
export interface PlainField extends FieldBase {
  readonly type: 'email' | 'organization' | 'schoolYear' | 'date' | 'instant' | 'grade' | 'yesNo';
}

/** A number between two bounds, with at most so many decimals. */
export interface NumberField extends FieldBase {
  readonly type: 'number';
  readonly least: number;
  readonly most: number;
  readonly decimals: 0 | 1 | 2;
}

/** One of several words. */
export interface ChoiceField extends FieldBase {
  readonly type: 'choice';
  readonly choices: {
    readonly [word: string]: { readonly label: string; readonly forms?: readonly ApplicationForm[] };
  };
}

/** Fields that belong together. */
export interface GroupField extends FieldBase {
  readonly type: 'group';
  readonly fields: Fields;
}

/** Several answers of one kind. */
export interface ListField extends FieldBase {
  readonly type: 'list';
  readonly of: Field;
  readonly least: number;
  readonly most: number;
}

/** One field of a form. */
export type Field = TextField | PlainField | NumberField | ChoiceField | GroupField | ListField;

/** Fields by their key. */
export interface Fields {
  readonly [key: string]: Field;
}

/** The value of a field that is still being filled: anything in it may be missing. */
export type DraftOf<F> = F extends { type: 'group'; fields: infer G }
  ? DraftsOf<G>
  : F extends { type: 'list'; of: infer I }
    ? readonly (DraftOf<I> | null | undefined)[]
    : FormValue<F>;

/** The values of fields that are still being filled. */
export type DraftsOf<G> = { readonly [K in keyof G]?: DraftOf<G[K]> | null | undefined };
