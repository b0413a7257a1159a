import type { OptionKind } from '../../core/given/kind.js';
import type { ChoicesDefinition } from '../../form/choices/choicesDefinition.js';
import { CHOICES } from '../../form/choices/choicesKinds.js';
import type { EvidenceFloor } from '../evidence/evidenceFloors.js';
import { FLOOR } from '../evidence/evidenceKinds.js';

/** What a judgement may be given besides the profile. */
export interface SystemOptions {
  /** Today as a date; with it, partnerships that have ended no longer count. */
  readonly asOf?: string;
  /** How much evidence a program must have; `promising` where left out. */
  readonly floor?: EvidenceFloor;
  /** Words for the lists that a state decides; a kind of partner of its own counts on its `side`. */
  readonly choices?: ChoicesDefinition;
}

/** `SystemOptions`, for functions to compare with what they are given. */
export const SYSTEM_OPTIONS = {
  asOf: 'date',
  floor: FLOOR,
  choices: CHOICES,
} as const satisfies Record<keyof SystemOptions, OptionKind>;
