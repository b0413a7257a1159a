import type { Rule } from '../../core/rule.js';

// What can be wrong with the counts of a table. No message holds a count.

/** A cell is not a whole number of 0 or more. */
export const cellNotCount = {
  code: 'disclosure.cell-not-count',
  severity: 'fatal',
  message: 'The cell {cell} is not a whole number of 0 or more.',
  howToFix:
    'Give the count itself, or null where it arrived already hidden. A mark such as "*" or "<11" is not a count.',
  params: { cell: 'quote' },
  basis: 'proposed',
  source: 'disclosure.md, trap 13',
} as const satisfies Rule;

/** A cell is listed twice. */
export const cellTwice = {
  code: 'disclosure.cell-twice',
  severity: 'fatal',
  message: 'The cell {cell} is listed more than once.',
  howToFix: 'List each cell once.',
  params: { cell: 'quote' },
  basis: 'proposed',
  source: 'form of a table',
} as const satisfies Rule;

/** A total differs from the sum of its parts. */
export const totalInconsistent = {
  code: 'disclosure.total-inconsistent',
  severity: 'fatal',
  message: 'The numbers in "{line}" do not add up.',
  howToFix: 'Correct the total or its parts. A table that does not add up cannot be shown to be safe.',
  params: { line: 'place' },
  basis: 'proposed',
  source: 'disclosure.md, definitions',
} as const satisfies Rule;

/** The known cells leave no whole numbers for the cells that arrived hidden. */
export const noTableFits = {
  code: 'disclosure.no-table-fits',
  severity: 'fatal',
  message: 'No whole numbers in the cells that arrived hidden fit the numbers that are known.',
  howToFix: 'Compare the totals with their parts in the lines that hold cells without a count.',
  params: {},
  basis: 'proposed',
  source: 'disclosure.md, trap 13',
} as const satisfies Rule;

/** No whole numbers were found for the cells without a count, and no proof that there are none. */
export const fitNotFound = {
  code: 'disclosure.fit-not-found',
  severity: 'fatal',
  message:
    'The search for whole numbers in the cells without a count stopped at the limit of {steps} steps. It proves nothing against the numbers.',
  howToFix:
    'Allow more steps in the policy, give the counts of some of these cells, or leave out some rates.',
  params: { steps: 'limit' },
  basis: 'proposed',
  source: 'design, section 4',
} as const satisfies Rule;

/** A percentage is not that of its two counts. */
export const rateInconsistent = {
  code: 'disclosure.rate-inconsistent',
  severity: 'fatal',
  message: 'The percentage of {cell} is not that of its two counts.',
  howToFix: 'Compute it again from numerator and denominator, rounded once, half up.',
  params: { cell: 'quote' },
  basis: 'proposed',
  source: 'disclosure.md, percentages',
} as const satisfies Rule;

/** A cell arrived already hidden. */
export const cellArrivedHidden = {
  code: 'disclosure.cell-arrived-hidden',
  severity: 'info',
  message: 'The cell {cell} arrived already hidden. It is treated as small and unknown, never as zero.',
  howToFix: 'Nothing need be done. If the count is known, give it: fewer other cells may have to be hidden.',
  params: { cell: 'quote' },
  basis: 'proposed',
  source: 'disclosure.md, trap 13',
} as const satisfies Rule;

/** A cell takes part in no sum, so nothing is known about how a reader could work it out. */
export const cellInNoLine = {
  code: 'disclosure.cell-in-no-line',
  severity: 'warning',
  message: 'The cell {cell} belongs to no total, so only its own count was looked at.',
  howToFix: 'Check the spelling of its codes, or add the total that it is part of.',
  params: { cell: 'quote' },
  basis: 'proposed',
  source: 'form of a table',
} as const satisfies Rule;
