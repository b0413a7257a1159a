import { breachAt } from '../../../form/breaches.js';
import type { ApplicationRule } from '../../form/applicationContext.js';
import { repeatsIn } from '../../form/entriesOf.js';

/**
 * Two schools carry the same code.
 */
export const schoolRepeated = {
  code: 'application.school-repeated',
  severity: 'fatal',
  message: 'Schools {other} and {place} have the same code.',
  howToFix: 'Keep one of them, or correct the code of the other.',
  params: { other: 'place', place: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'a04' },
  sections: ['context'],
  reads: ['context.schools.code'],
  check({ context }) {
    return repeatsIn(context?.schools, ({ code }) => code ?? undefined).map(({ first, again }) =>
      breachAt(['context', 'schools', again, 'code'], { other: first + 1, place: again + 1 }),
    );
  },
} as const satisfies ApplicationRule;
