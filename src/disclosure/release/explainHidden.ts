import { mustBe } from '../../core/given/mustBe.js';
import { HIDDEN_CELL } from '../table/disclosureKinds.js';
import { nameCell } from '../table/nameLine.js';
import type { HiddenCell } from './protectedTable.js';

/**
 * Says in plain English why a cell is hidden, for the data manager. Not for publication: it tells small
 * cells from others.
 *
 * @example
 * explainHidden({ k: ['District', 'Trauma'], reason: 'protects-other' })
 * // => 'District / Trauma is large enough to be shown, but with it a small count could be worked out.'
 */
export function explainHidden(cell: HiddenCell): string {
  mustBe(HIDDEN_CELL, cell, 'explainHidden', 'cell');
  const { k, reason } = cell;
  return `${nameCell(k)} ${SENTENCES[reason]}`;
}

const SENTENCES = {
  small: 'is too small to be shown, or was asked to be hidden.',
  arrived: 'arrived already hidden; its count is not known here.',
  'protects-other': 'is large enough to be shown, but with it a small count could be worked out.',
} as const satisfies Record<HiddenCell['reason'], string>;
