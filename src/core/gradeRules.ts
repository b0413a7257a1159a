import type { Rule } from './rule.js';

/** A text is not a grade. */
export const gradeUnreadable = {
  code: 'core.grade-unreadable',
  severity: 'fatal',
  message: '"{text}" is not a grade.',
  howToFix: 'Write PK, K, 1 to 12, or SP for special education beyond grade 12.',
  params: { text: 'value' },
  basis: 'official',
  source: 'massachusetts.md section 4',
} as const satisfies Rule;
