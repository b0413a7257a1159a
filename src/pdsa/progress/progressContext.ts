import { isReportingMonth } from '../../core/reportingMonth.js';
import type { CycleCountReport, PdsaContext } from '../context/pdsaContext.js';
import type { PdsaCycle } from '../cycle/cycle.js';
import type { ProgressContext } from './checkProgress.js';

/** Gathers what ratings of a team are compared with: its completed cycles and its monthly numbers, where they are known. */
export function progressContext(
  cycles: readonly PdsaCycle[] | undefined,
  { asOf, reports }: Pick<PdsaContext, 'asOf' | 'reports'>,
): ProgressContext {
  const completedIn = cycles?.flatMap(({ act, closedOn }) => (act && closedOn ? [closedOn.slice(0, 7)] : []));
  return {
    ...(asOf !== undefined && { asOf }),
    ...(completedIn && { completedIn }),
    ...(reports && { secondValueIn: secondValueIn(reports) }),
  };
}

/** The first month in which some measure of some organization had a second number. */
function secondValueIn(reports: readonly CycleCountReport[]): string | null {
  const seen = new Map<string, string>();
  const inOrder = reports
    .filter(({ month }) => isReportingMonth(month))
    .sort((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0));
  for (const { organization, month, values } of inOrder) {
    for (const [measure, value] of Object.entries(values)) {
      if (typeof value !== 'number') continue;
      const key = `${organization}|${measure}`;
      const first = seen.get(key);
      if (first !== undefined && first < month) return month;
      if (first === undefined) seen.set(key, month);
    }
  }
  return null;
}
