import type { GivenSource } from '../../core/fact.js';
import type { Basis } from '../../core/rule.js';
import type { FormShape } from '../field.js';

/** A form as data: what a state, a district or this package asks for, to be written, loaded, checked and published. */
export interface FormDefinition extends FormShape {
  readonly form: 'form@1';
  /** The name of the form and its version, such as `application@2`. What is filled names it under `form`. */
  readonly id: string;
  readonly title: string;
  /** By the tag of a language, such as `es`: the labels of fields by their dotted names, and the title under `title`. */
  readonly languages?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly basis?: Basis;
  /** Where the form comes from: in words, the title and address of a document, or a source that this package knows. */
  readonly source?: GivenSource;
}
