import type { Rule } from '../../core/rule.js';

// Why a table cannot be made safe.

/** A small count must be published. */
export const smallCellMustBePublished = {
  code: 'disclosure.small-cell-must-be-published',
  severity: 'fatal',
  message: 'The cell {cell} must be published but is too small to be shown.',
  howToFix: 'Take it off the list of cells that must be published, or publish a coarser table.',
  params: { cell: 'quote' },
  basis: 'proposed',
  source: 'disclosure.md, definitions',
} as const satisfies Rule;

/** A small cell can be worked out from lines that must all be published. */
export const protectionImpossible = {
  code: 'disclosure.protection-impossible',
  severity: 'fatal',
  message: 'The cell {cell} cannot be protected: it follows from {line}.',
  howToFix:
    'Allow one of the cells that must be published to be hidden, or publish a coarser table: a quarter, or merged groups.',
  params: { cell: 'quote', line: 'place' },
  basis: 'proposed',
  source: 'disclosure.md, traps 1 to 3',
} as const satisfies Rule;

/** Safety was not shown within the steps allowed. */
export const stepsSpent = {
  code: 'disclosure.steps-spent',
  severity: 'fatal',
  message:
    'The table is too large or too tangled to be shown safe within the {steps} steps that the policy allows.',
  howToFix: 'Allow more steps in the policy, or publish a coarser table.',
  params: { steps: 'limit' },
  basis: 'proposed',
  source: 'design, section 4',
} as const satisfies Rule;

/** A small count follows from what was released before. */
export const alreadyPublic = {
  code: 'disclosure.already-public',
  severity: 'fatal',
  message: 'The small cell {cell} is already known from an earlier release.',
  howToFix:
    'Hiding it now protects nobody. Decide with counsel, then allow it in the policy (alreadyPublic: note).',
  params: { cell: 'quote' },
  basis: 'proposed',
  source: 'disclosure.md, trap 9',
} as const satisfies Rule;

/** A small count follows from what was released before, and the policy goes on. */
export const alreadyPublicNoted = {
  code: 'disclosure.already-public-noted',
  severity: 'warning',
  message: 'The small cell {cell} is already known from an earlier release and stays known.',
  howToFix: 'Consider withdrawing the earlier release.',
  params: { cell: 'quote' },
  basis: 'proposed',
  source: 'disclosure.md, trap 9',
} as const satisfies Rule;

/** A count that must be published has changed by a small number since an earlier release. */
export const correctionMustBePublished = {
  code: 'disclosure.correction-must-be-published',
  severity: 'fatal',
  message:
    'The cell {cell} must be published, but it has changed by a small number since an earlier release.',
  howToFix:
    'Take it off the list of cells that must be published, or gather corrections until the change is large. With periodGuard: false the policy allows it.',
  params: { cell: 'quote' },
  basis: 'proposed',
  source: 'disclosure.md, trap 9 and period guard',
} as const satisfies Rule;

/** The grand total is withheld, though the policy would show it. */
export const grandTotalWithheld = {
  code: 'disclosure.grand-total-withheld',
  severity: 'warning',
  message: 'The grand total {cell} is withheld, since it has changed since an earlier release.',
  howToFix:
    'Nothing need be done. To show it in any case, list its cell under mustPublish; the release is then refused where that would give a small count away.',
  params: { cell: 'quote' },
  basis: 'proposed',
  source: 'disclosure.md, trap 9 and period guard',
} as const satisfies Rule;
