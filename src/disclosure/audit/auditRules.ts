import type { Rule } from '../../core/rule.js';

// Why an audit is not complete.

/** An audit gave up before it knew all that a hidden cell can be. */
export const boundsUnproven = {
  code: 'disclosure.bounds-unproven',
  severity: 'warning',
  message:
    'For {count} hidden cells the search stopped at the limit of {steps} steps. They can be as said, and perhaps more.',
  howToFix:
    'Allow more steps in the policy. Until then, take a cell that is marked as unproven for as exact as it looks.',
  params: { count: 'place', steps: 'limit' },
  basis: 'proposed',
  source: 'design, section 4',
} as const satisfies Rule;

/** A hidden cell does not belong to the table. */
export const hiddenCellUnknown = {
  code: 'disclosure.hidden-cell-unknown',
  severity: 'fatal',
  message: 'The cell {cell} is to be hidden but is not in the table.',
  howToFix: 'Check the spelling of its codes.',
  params: { cell: 'quote' },
  basis: 'proposed',
  source: 'form of a table',
} as const satisfies Rule;
