import type { Rule } from '../../core/rule.js';

// Why an audit is not complete.

/** An audit gave up before it knew all that a hidden cell can be. */
export const boundsUnproven = {
  code: 'disclosure.bounds-unproven',
  severity: 'warning',
  message:
    'For {count} hidden {count|cell|cells} the search stopped at the limit of {steps} steps. The true range may be wider than the one shown.',
  howToFix:
    'Allow more steps in the policy. Until then, treat a cell that is marked as unproven as if its range were exact.',
  params: { count: 'place', steps: 'limit' },
  basis: 'proposed',
  source: { id: 'project', at: 'd07' },
} as const satisfies Rule;

/** A hidden cell does not belong to the table. */
export const hiddenCellUnknown = {
  code: 'disclosure.hidden-cell-unknown',
  severity: 'fatal',
  message: 'The cell {cell} should be hidden but is not in the table.',
  howToFix: 'Check the spelling of its codes.',
  params: { cell: 'quote' },
  basis: 'proposed',
  source: { id: 'project', at: 'd08' },
} as const satisfies Rule;
