import type { Kind } from '../../core/given/kind.js';

/** A `ChoicesDefinition`. */
export const CHOICES: Kind = {
  says: 'a set of choices, such as parseChoices gives',
  has: { id: 'text', lists: 'object' },
};
