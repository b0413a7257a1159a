import type { Rule } from '../../core/rule.js';

/** A file names a code scheme that is not built in. */
export const codeSchemeUnknown = {
  code: 'network.code-scheme-unknown',
  severity: 'fatal',
  message: 'The code scheme "{scheme}" is not built in.',
  howToFix:
    'Write one of {known}. For other codes, write the scheme itself as an object with id, label, district, school and parent.',
  params: { scheme: 'quote', known: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'c08' },
} as const satisfies Rule;

/** Rules on the code scheme of a cohort or registry. */
export const CODES_RULES = [codeSchemeUnknown] as const;
