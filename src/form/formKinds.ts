import type { Kind } from '../core/given/kind.js';
import { CHOICES } from './choices/choicesKinds.js';

// What the functions of this room and of those above take.

/** A `FormDefinition`. */
export const FORM_DEFINITION: Kind = {
  says: 'a definition of a form, such as parseFormDefinition gives',
  has: { id: 'text', title: 'text', fields: 'object' },
};

/** `ParseFormContext`. */
export const PARSE_FORM_CONTEXT = { draft: 'boolean', text: 'boolean', choices: CHOICES } as const;
