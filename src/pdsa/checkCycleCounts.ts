import type { Finding } from '../core/finding.js';
import { findingOf } from '../core/rule.js';
import type { PdsaCycle } from './cycle.js';
import { type MonthlyCycleCounts, monthlyCycleCounts } from './monthlyCycleCounts.js';
import { cycleCountDiffers } from './rules/logRules.js';

/**
 * Compares the numbers of cycles that were typed into a monthly report with those that the log gives.
 *
 * Only numbers are compared: a field left out, or absent for a reason, is no contradiction.
 *
 * @param report - the organization, the month and the values of a monthly report
 */
export function checkCycleCounts(
  log: { readonly cycles: readonly PdsaCycle[] },
  report: {
    readonly organization: string;
    readonly month: string;
    readonly values: { readonly [M in keyof MonthlyCycleCounts]?: unknown };
  },
  /** District reports speak of the whole log, school reports of the school's own cycles. */
  scope: 'wholeLog' | 'ownCycles' = 'wholeLog',
): Finding[] {
  const { organization, month, values } = report;
  const counts = monthlyCycleCounts(log, month, scope === 'ownCycles' ? organization : undefined);
  return (['pdsaCyclesActive', 'pdsaCyclesCompleted'] as const).flatMap((measure) => {
    const [value, expected] = [values[measure], counts[measure]];
    if (typeof value !== 'number' || value === expected) return [];
    const params = { measure, month, value, expected };
    return [
      findingOf(
        cycleCountDiffers,
        { field: measure, params, path: ['values', measure] },
        { organization, month },
      ),
    ];
  });
}
