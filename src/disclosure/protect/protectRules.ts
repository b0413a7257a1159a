import type { Rule } from '../../core/rule.js';

// Why a table cannot be made safe.

/** A small count must be published. */
export const smallCellMustBePublished = {
  code: 'disclosure.small-cell-must-be-published',
  severity: 'fatal',
  message: 'The cell {cell} must be published, but its count is too small to show.',
  howToFix: 'Remove it from the list of cells that must be published, or publish a coarser table.',
  params: { cell: 'quote' },
  basis: 'proposed',
  source: { id: 'project', at: 'd03' },
} as const satisfies Rule;

/** A small cell can be worked out from lines that must all be published. */
export const protectionImpossible = {
  code: 'disclosure.protection-impossible',
  severity: 'fatal',
  message: 'The cell {cell} cannot be protected: it follows from {line}.',
  howToFix:
    'Allow one of the cells that must be published to be hidden. Or publish a coarser table, such as quarters or merged groups.',
  params: { cell: 'quote', line: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'd03' },
} as const satisfies Rule;

/** Safety was not shown within the steps allowed. */
export const stepsSpent = {
  code: 'disclosure.steps-spent',
  severity: 'fatal',
  message:
    'The table is too large or too complex to be shown safe within the {steps} steps that the policy allows.',
  howToFix: 'Allow more steps in the policy, or publish a coarser table.',
  params: { steps: 'limit' },
  basis: 'proposed',
  source: { id: 'project', at: 'd07' },
} as const satisfies Rule;

/** A small count follows from what was released before. */
export const alreadyPublic = {
  code: 'disclosure.already-public',
  severity: 'fatal',
  message: 'The small cell {cell} is already known from an earlier release.',
  howToFix:
    'Hiding it now protects no one. Decide with legal counsel, then allow it in the policy (alreadyPublic: note).',
  params: { cell: 'quote' },
  basis: 'proposed',
  source: { id: 'project', at: 'd06' },
} as const satisfies Rule;

/** A small count follows from what was released before, and the policy goes on. */
export const alreadyPublicNoted = {
  code: 'disclosure.already-public-noted',
  severity: 'warning',
  message: 'The small cell {cell} is already known from an earlier release and stays known.',
  howToFix: 'Consider withdrawing the earlier release.',
  params: { cell: 'quote' },
  basis: 'proposed',
  source: { id: 'project', at: 'd06' },
} as const satisfies Rule;

/** A count that must be published has changed by a small number since an earlier release. */
export const correctionMustBePublished = {
  code: 'disclosure.correction-must-be-published',
  severity: 'fatal',
  message:
    'The cell {cell} must be published, but it has changed by a small number since an earlier release.',
  howToFix:
    'Remove it from the list of cells that must be published, or collect corrections until the change is large. With periodGuard: false the policy allows it.',
  params: { cell: 'quote' },
  basis: 'proposed',
  source: { id: 'project', at: 'd06' },
} as const satisfies Rule;

/** The grand total is withheld, though the policy would show it. */
export const grandTotalWithheld = {
  code: 'disclosure.grand-total-withheld',
  severity: 'warning',
  message: 'The grand total {cell} is withheld, because it has changed since an earlier release.',
  howToFix:
    'No change is needed. To show it anyway, list its cell under mustPublish. The release is then refused if the total would give a small count away.',
  params: { cell: 'quote' },
  basis: 'proposed',
  source: { id: 'project', at: 'd06' },
} as const satisfies Rule;
