import type { CodesNamed } from '../../core/codes/codes.js';
import { CODES } from '../../core/codes/codesKind.js';
import type { OptionKind } from '../../core/given/kind.js';
import type { CheckRule } from '../../core/rule.js';
import type { ChoicesDefinition } from '../../form/choices/choicesDefinition.js';
import { CHOICES } from '../../form/choices/choicesKinds.js';
import type { Profile } from '../profile/profile.js';

/** What rules may need beyond the profile itself. A rule whose need is not met is not judged. */
export interface ProfileContext {
  /** Today as a date. */
  readonly asOf?: string;
  /** What a registry holds of the organization: its grades, how many schools it has and which, and how many students. */
  readonly organization?: {
    readonly grades: readonly string[];
    readonly schools: number;
    readonly schoolCodes?: readonly string[];
    readonly enrollment?: number;
  };
  /** The scheme of organization codes, or the id of a built-in one; any built-in one where it is left out. */
  readonly codes?: CodesNamed;
  /** Words for the lists that a state decides: kinds of partner, bases of sharing, concerns, disciplines, student groups. */
  readonly choices?: ChoicesDefinition;
  /** Whether the value comes from a form: texts of numbers, and absences by their word or label, are then read. */
  readonly text?: boolean;
}

/** `ProfileContext`, for functions to compare with what they are given. */
export const PROFILE_CONTEXT = {
  asOf: 'date',
  organization: {
    says: 'an organization { grades, schools }',
    has: { grades: { listOf: 'text' }, schools: 'count' },
    mayHave: { schoolCodes: { listOf: 'text' }, enrollment: 'count' },
  },
  codes: CODES,
  choices: CHOICES,
  text: 'boolean',
} as const satisfies Record<keyof ProfileContext, OptionKind>;

/** A rule on a profile whose shape is right. Sections with shape findings are left out of what it sees. */
export type ProfileRule = CheckRule<Partial<Profile>, ProfileContext>;
