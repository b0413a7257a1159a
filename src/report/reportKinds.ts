import { FINDINGS, MESSAGES } from '../core/given/coreKinds.js';
import type { Kind, ObjectKind, OptionKind } from '../core/given/kind.js';
import type { FrameOptions } from './codeFrame.js';
import type { MaskPolicy } from './maskPolicy.js';
import type { JsonOptions } from './reportJson.js';
import type { TextOptions } from './reportText.js';

// What the functions of this room take, held against the types.

/** `MaskPolicy`. */
export const MASK_POLICY = {
  says: 'a policy of masking: MASKED, UNMASKED, or { values, mark }',
  has: { values: { oneOf: ['mask', 'show'] }, mark: 'text' },
  mayHave: { registry: 'object', words: 'anything' },
} as const satisfies ObjectKind & {
  readonly has: Partial<Record<keyof MaskPolicy, Kind>>;
  readonly mayHave: Partial<Record<keyof MaskPolicy, Kind>>;
};

/** `FrameOptions`. */
export const FRAME_OPTIONS = {
  policy: MASK_POLICY,
  label: 'text',
  width: 'positiveCount',
} as const satisfies Record<keyof FrameOptions, OptionKind>;

/** `JsonOptions`. */
export const JSON_OPTIONS = {
  tool: { required: { says: 'the tool { name, version }', has: { name: 'text', version: 'text' } } },
  ruleSet: { required: 'text' },
  policy: MASK_POLICY,
  maxFindings: 'most',
} as const satisfies Record<keyof JsonOptions, OptionKind>;

/** `TextOptions`. */
export const TEXT_OPTIONS = {
  messages: { required: MESSAGES },
  policy: MASK_POLICY,
  lines: 'map',
  color: 'boolean',
  maxFindings: 'most',
  width: 'positiveCount',
  supplies: 'object',
  infoHint: 'text',
} as const satisfies Record<keyof TextOptions, OptionKind>;

/** `Validation`. */
export const VALIDATION: ObjectKind = {
  says: 'a validation { files, findings, judged }: make it of what checkMonthlyFiles or checkFormFile gives',
  has: {
    files: { listOf: { says: 'a file', has: { name: 'text', rows: 'object' } } },
    findings: FINDINGS,
    judged: {
      says: 'what rulesJudged gives',
      has: {
        judged: 'list',
        notJudged: { listOf: { says: 'a rule', has: { code: 'text', needs: 'list' } } },
      },
    },
  },
};

/** Lines of a file for `codeFrame`. */
export const FRAME_LINES: ObjectKind = {
  says: 'the lines of a file: pass one of those that frameLines gives',
  has: { lines: 'map' },
};

/** A place in a file. */
export const PLACE: ObjectKind = {
  says: 'the source of a finding',
  has: { line: 'number', column: 'number' },
};
