import type { ObjectKind } from '../../core/given/kind.js';

/** `MonthlyTotals`. */
export const TOTALS: ObjectKind = {
  says: 'totals: make them with totalsOf first',
  has: {
    entries: {
      firstOf: { says: 'an entry', has: { version: 'number', variants: { listOf: 'object' } } },
      says: 'totals: make them with totalsOf first',
    },
    conflicts: 'list',
  },
  mayHave: { form: 'text' },
};
