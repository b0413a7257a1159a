import { breachAt } from '../../../form/breaches.js';
import { type CohortRule, membersOf } from '../cohortRule.js';
import { type Span, spanOf } from '../span.js';

/** A district is listed twice for the same days. */
export const memberRepeated = {
  code: 'network.member-repeated',
  severity: 'fatal',
  message: 'District {code} is listed twice for the same time.',
  howToFix:
    'Keep one. A district that left and came back is listed once for each time, with "from" and "to".',
  params: { code: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'c08' },
  check(cohort) {
    const seen = new Map<string, Span[]>();
    return membersOf(cohort).flatMap(([i, { code, from, to }]) => {
      const span = spanOf(from, to);
      const others = seen.get(code);
      if (!span) return [];
      if (!others) {
        seen.set(code, [span]);
        return [];
      }
      const isTwice = others.some((other) => other.from <= span.to && span.from <= other.to);
      // One that overlaps is not kept, so that a code listed a thousand times is compared with one.
      if (!isTwice) others.push(span);
      return isTwice ? [breachAt(['districts', i], { code })] : [];
    });
  },
} as const satisfies CohortRule;
