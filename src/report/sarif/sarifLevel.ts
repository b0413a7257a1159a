import type { Severity } from '../../core/finding.js';

/** The severities in the words of SARIF. */
export const SARIF_LEVELS = {
  fatal: 'error',
  explain: 'warning',
  confirm: 'warning',
  warning: 'warning',
  info: 'note',
} as const satisfies Record<Severity, string>;
