import type { Finding } from '../../core/finding.js';
import { mustBe } from '../../core/given/mustBe.js';
import { findingOf } from '../../core/rule.js';
import { COUNT_REPORT } from '../context/contextKinds.js';
import type { CycleCountReport, PdsaContext } from '../context/pdsaContext.js';
import type { PdsaCycle } from '../cycle/cycle.js';
import { cycleCountDiffers } from './logRules.js';
import { LOG, type MonthlyCycleCounts, monthlyCycleCounts } from './monthlyCycleCounts.js';

/**
 * Compares the numbers of cycles that were typed into a monthly report with those that the log gives.
 *
 * The report of a district counts its cycles and those of its schools, that of a school only its own. Only numbers are
 * compared: a field left out, or absent for a reason, is no contradiction. Paths begin inside the report.
 *
 * @param context - the cohort or registry whose codes these are
 */
export function checkCycleCounts(
  log: { readonly cycles: readonly PdsaCycle[] },
  report: CycleCountReport,
  context?: PdsaContext | null,
): Finding[] {
  mustBe(LOG, log, 'checkCycleCounts', 'log');
  mustBe(COUNT_REPORT, report, 'checkCycleCounts', 'report');
  const { organization, month, values } = report;
  const counts = monthlyCycleCounts(log, month, organization, context);
  return (Object.keys(counts) as (keyof MonthlyCycleCounts)[]).flatMap((measure) => {
    const [value, expected] = [values[measure], counts[measure]];
    if (typeof value !== 'number' || value === expected) return [];
    const params = { measure, month, value, expected };
    const record = { organization, month };
    return [findingOf(cycleCountDiffers, { field: measure, params, path: ['values', measure] }, record)];
  });
}
