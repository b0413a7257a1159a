import { SEVERITIES } from '../finding.js';
import type { Kind, ObjectKind } from './kind.js';

// What several rooms take.

/** `Severity`. */
export const SEVERITY: Kind = { oneOf: SEVERITIES };

/** A list of `Finding`. */
export const FINDINGS: Kind = {
  listOf: 'finding',
  says: 'a list of findings: pass what a check gives, or the findings of a result',
};

/** A list of `Explanation`. */
export const EXPLANATIONS: Kind = {
  listOf: { says: 'an explanation { code, params }', has: { code: 'text', params: 'object' } },
  says: 'a list of explanations { code, params, note }',
};

/** `DescribeOptions`. */
export const DESCRIBE_OPTIONS = { audience: { oneOf: ['file', 'form'] } } as const;

/** `Messages`. */
export const MESSAGES: ObjectKind = {
  says: 'messages, such as en of csmhs/messages',
  has: { rules: 'object', words: 'object' },
};

/** `FindingCounts`. */
export const COUNTS: ObjectKind = {
  says: 'counts: pass what countFindings gives',
  has: {
    fatal: 'number',
    explain: 'number',
    confirm: 'number',
    warning: 'number',
    info: 'number',
    disposed: 'number',
  },
};

/** `ExactCounts`. */
export const EXACT_COUNTS: ObjectKind = {
  says: 'exact counts: pass the counts of what checkMonthlyFiles gives',
  has: { bySeverity: COUNTS, byCode: 'object' },
};

/** `Answerer`. */
export const ANSWERER = { by: 'text', at: 'text' } as const;

/** `StandardSchemaOptions`. */
export const STANDARD_SCHEMA_OPTIONS = { messages: { required: MESSAGES }, block: SEVERITY } as const;
