import type { Kind, OptionKind } from '../core/given/kind.js';
import type { SystemOptions } from './judgement.js';
import type { EvidenceFloor } from './meetsFloor.js';
import type { ProfileContext } from './profileContext.js';

// What the functions of this room take, held against the types.

/** `EvidenceFloor`. */
export const FLOOR: Kind = {
  oneOf: ['strong', 'moderate', 'promising', 'rationale'] satisfies EvidenceFloor[],
};

/** `SystemOptions`. */
export const SYSTEM_OPTIONS = {
  asOf: 'date',
  floor: FLOOR,
} as const satisfies Record<keyof SystemOptions, OptionKind>;

/** `ProfileContext`. */
export const PROFILE_CONTEXT = {
  asOf: 'date',
  organization: {
    says: 'an organization { grades, schools }',
    has: { grades: { listOf: 'text' }, schools: 'count' },
  },
  text: 'boolean',
} as const satisfies Record<keyof ProfileContext, OptionKind>;

/** `EvidenceRating`. */
export const RATING: Kind = {
  says: "a rating of evidence such as { registry: 'essa', value: 'essa2' }",
  has: { registry: 'text', value: 'text' },
};
