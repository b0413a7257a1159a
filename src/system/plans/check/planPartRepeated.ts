import { breachAt } from '../../../form/breaches.js';
import type { PlanRule } from '../planRule.js';

/** A part of a plan is listed twice. */
export const planPartRepeated = {
  code: 'system.plan-part-repeated',
  severity: 'fatal',
  message: 'Rows {other} and {place} of the parts are about the same part.',
  howToFix: 'Keep one row for each part.',
  params: { other: 'place', place: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'f12' },
  check({ parts }) {
    const words: readonly unknown[] = (parts ?? []).map((row: { readonly part?: unknown }) => row.part);
    return words.flatMap((word, row) => {
      const first = words.indexOf(word);
      if (word === undefined || first === row) return [];
      return [breachAt(['parts', row, 'part'], { other: first + 1, place: row + 1 })];
    });
  },
} as const satisfies PlanRule;
