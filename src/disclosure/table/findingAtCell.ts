import type { Finding } from '../../core/finding.js';
import { findingOf, type Rule } from '../../core/rule.js';
import { nameCell } from './nameLine.js';
import type { CellKey } from './table.js';

/** Makes the finding of a rule at one cell. */
export function findingAtCell(rule: Rule, k: CellKey): Finding {
  return findingOf(rule, { params: { cell: nameCell(k) }, path: ['cells'] });
}
