import type { Rule } from '../../core/rule.js';

// What can be wrong with the form of a table.

/** A table has no cells. */
export const tableEmpty = {
  code: 'disclosure.table-empty',
  severity: 'fatal',
  message: 'The table has no cells.',
  howToFix: 'Pass at least one dimension and one cell.',
  params: {},
  basis: 'proposed',
  source: 'form of a table',
} as const satisfies Rule;

/** The codes of a dimension do not form a tree. */
export const treeBroken = {
  code: 'disclosure.tree-broken',
  severity: 'fatal',
  message: 'In the dimension {dimension}, the code {cell} stands in more than one place, or below itself.',
  howToFix: 'Give each code one parent only, and let the root have none.',
  params: { dimension: 'quote', cell: 'quote' },
  basis: 'proposed',
  source: 'form of a table',
} as const satisfies Rule;

/** A code has a single child, so both cells are the same number. */
export const singleChild = {
  code: 'disclosure.single-child',
  severity: 'info',
  message: 'In the dimension {dimension}, {cell} has one part only, so both are the same numbers.',
  howToFix: 'Nothing need be done: both are hidden or neither.',
  params: { dimension: 'quote', cell: 'quote' },
  basis: 'proposed',
  source: 'disclosure.md, trap 6',
} as const satisfies Rule;
