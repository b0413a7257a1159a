import type { Finding } from '../../core/finding.js';
import { findingOf } from '../../core/rule.js';
import type { DisclosurePolicy } from '../../disclosure/policy/policy.js';
import {
  correctionMustBePublished,
  smallCellMustBePublished,
} from '../../disclosure/protect/protectRules.js';
import { nameCell } from '../../disclosure/table/nameLine.js';
import { isGuarded } from './book/cellOfCount.js';
import type { OpenBook } from './book/openBook.js';

/** What must be shown and may not: a small count, or a count that was corrected by a small number. */
export function cannotShow({ counts }: OpenBook, policy: DisclosurePolicy): Finding[] {
  return [...counts.values()].flatMap(({ key, count, earlier, mustShow }) => {
    if (!mustShow || typeof count !== 'number') return [];
    const cell = { params: { cell: nameCell(key) }, path: ['cells'] };
    if (count > 0 && count < policy.threshold) return [findingOf(smallCellMustBePublished, cell)];
    return isGuarded(count, earlier, policy) ? [findingOf(correctionMustBePublished, cell)] : [];
  });
}
