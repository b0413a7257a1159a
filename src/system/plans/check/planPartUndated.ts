import { breachAt } from '../../../form/breaches.js';
import type { PlanRule } from '../planRule.js';

/** A part of a plan is agreed, and the day is not said. */
export const planPartUndated = {
  code: 'system.plan-part-undated',
  severity: 'warning',
  message: 'Part {place} is agreed, but its day is missing, so the part does not count as agreed.',
  howToFix: 'Write under "on" when the part was agreed.',
  params: { place: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'f12' },
  check({ parts }) {
    return (parts ?? []).flatMap(({ status, on }, row) =>
      status === 'agreed' && !on ? [breachAt(['parts', row, 'on'], { place: row + 1 })] : [],
    );
  },
} as const satisfies PlanRule;
