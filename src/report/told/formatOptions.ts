import type { Messages } from '../../core/describeFinding.js';
import { MESSAGES } from '../../core/given/coreKinds.js';
import type { OptionKind } from '../../core/given/kind.js';
import { MASK_POLICY, type MaskPolicy } from '../mask/maskPolicy.js';

/** What every format of a report takes. */
export interface FormatOptions {
  /** The language of the sentences. */
  readonly messages: Messages;
  /** `MASKED` unless given. */
  readonly policy?: MaskPolicy;
  /** The most findings listed; counts are of all. Some of each rule are, hardest first. */
  readonly maxFindings?: number;
  /** The program that made the report. */
  readonly tool?: { readonly name: string; readonly version: string };
  /** The version of the form whose rules were applied. */
  readonly ruleSet?: string;
}

/** What a tool must be. */
export const TOOL = { says: 'the tool { name, version }', has: { name: 'text', version: 'text' } } as const;

/** `FormatOptions`. */
export const FORMAT_OPTIONS = {
  messages: { required: MESSAGES },
  policy: MASK_POLICY,
  maxFindings: 'most',
  tool: TOOL,
  ruleSet: 'text',
} as const satisfies Record<keyof FormatOptions, OptionKind>;
