import type { OptionKind } from '../../core/given/kind.js';
import type { ChoicesDefinition } from '../../form/choices/choicesDefinition.js';
import { CHOICES } from '../../form/choices/choicesKinds.js';
import type { EvidenceFloor } from '../evidence/evidenceFloors.js';
import { FLOOR } from '../evidence/evidenceKinds.js';
import type { SystemThresholds } from './systemThresholds.js';

/** What a judgement may be given besides the profile. */
export interface SystemOptions {
  /** Today as a date. Without it, whether something with a first or last day is in force is not known. */
  readonly asOf?: string;
  /** How much evidence a program must have; `promising` where left out. */
  readonly floor?: EvidenceFloor;
  /** What a registry holds of the organization; the profile's own numbers where left out. */
  readonly organization?: {
    readonly schools?: number;
    readonly enrollment?: number;
    /** The codes of its schools. */
    readonly schoolCodes?: readonly string[];
  };
  /** How much is enough, where a state decides otherwise than `SYSTEM_THRESHOLDS`. */
  readonly thresholds?: SystemThresholds;
  /** Words for the lists that a state decides; a kind of partner of its own counts on its `side`. */
  readonly choices?: ChoicesDefinition;
}

/** `SystemOptions`, for functions to compare with what they are given. */
export const SYSTEM_OPTIONS = {
  asOf: 'date',
  floor: FLOOR,
  organization: {
    says: 'an organization { schools, enrollment, schoolCodes }',
    has: {},
    mayHave: { schools: 'count', enrollment: 'count', schoolCodes: { listOf: 'text' } },
  },
  thresholds: 'object',
  choices: CHOICES,
} as const satisfies Record<keyof SystemOptions, OptionKind>;
