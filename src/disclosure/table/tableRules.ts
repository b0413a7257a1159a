import type { Rule } from '../../core/rule.js';

// What can be wrong with the form of a table.

/** A table has no cells. */
export const tableEmpty = {
  code: 'disclosure.table-empty',
  severity: 'fatal',
  message: 'The table has no cells.',
  howToFix: 'Send at least one dimension and one cell.',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 'd08' },
} as const satisfies Rule;

/** The codes of a dimension do not form a tree. */
export const treeBroken = {
  code: 'disclosure.tree-broken',
  severity: 'fatal',
  message: 'In the dimension {dimension}, the code {cell} is in more than one place, or below itself.',
  howToFix: 'Give each code only one parent, and give the root none.',
  params: { dimension: 'quote', cell: 'quote' },
  basis: 'proposed',
  source: { id: 'project', at: 'd08' },
} as const satisfies Rule;

/** A code has a single child, so both cells are the same number. */
export const singleChild = {
  code: 'disclosure.single-child',
  severity: 'info',
  message: 'In the dimension {dimension}, {cell} has only one part, so both have the same numbers.',
  howToFix: 'No change is needed. Both are hidden or neither is.',
  params: { dimension: 'quote', cell: 'quote' },
  basis: 'proposed',
  source: { id: 'project', at: 'd05' },
} as const satisfies Rule;
