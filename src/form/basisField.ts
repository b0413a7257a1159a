import type { Basis } from '../core/rule.js';
import type { ChoiceField, PlainField } from './field.js';

/** How what a definition says is known. */
export const BASIS_FIELD = {
  type: 'choice',
  label: 'Basis',
  help: 'Who says so.',
  choices: {
    official: { label: 'Official' },
    published: { label: 'Published' },
    inferred: { label: 'Inferred' },
    proposed: { label: 'Proposed' },
  } satisfies Record<Basis, object>,
} as const satisfies ChoiceField;

/** Fields whose basis is another. */
export const FACTS_FIELD = {
  type: 'anything',
  label: 'Fields of another basis',
  help: 'By field.',
} as const satisfies PlainField;
