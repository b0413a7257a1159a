import { codesOf } from '../../core/codes/codesOf.js';
import type { ObjectKind } from '../../core/given/kind.js';
import { mayBe, mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { lastDayOf } from '../../core/reportingMonth.js';
import { PDSA_CONTEXT } from '../context/contextKinds.js';
import type { PdsaContext } from '../context/pdsaContext.js';
import type { PdsaCycle } from '../cycle/cycle.js';
import { CYCLES } from '../cycle/cycleKinds.js';

/** The two monthly measures that a log of cycles gives. */
export interface MonthlyCycleCounts {
  /** M33: cycles that run or are studied on the last day of the month. */
  readonly pdsaCyclesActive: number;
  /** M34: cycles whose decision was taken during the month. */
  readonly pdsaCyclesCompleted: number;
}

/**
 * Counts the cycles of a month for the monthly form. A cycle that was given up is not completed; one that is only
 * planned is not under way.
 *
 * @param organization - count only the cycles of this school, or of this district and its schools; all where left out
 * @param context - the cohort or registry whose codes these are
 * @see proposal p13
 * @example
 * monthlyCycleCounts({ cycles: [] }, '2020-10') // => { pdsaCyclesActive: 0, pdsaCyclesCompleted: 0 }
 */
export function monthlyCycleCounts(
  log: { readonly cycles: readonly PdsaCycle[] },
  month: string,
  organization?: string,
  context?: PdsaContext | null,
): MonthlyCycleCounts {
  mustBe(LOG, log, 'monthlyCycleCounts', 'log');
  mustBe('month', month, 'monthlyCycleCounts', 'month');
  mayBe('text', organization, 'monthlyCycleCounts', 'organization');
  const known = readOptions<PdsaContext>(context, PDSA_CONTEXT, 'monthlyCycleCounts');
  const { districtOf } = codesOf(known);
  const { cycles } = log;
  const last = lastDayOf(month);
  const own = cycles.filter(
    (cycle) =>
      organization === undefined ||
      cycle.organization === organization ||
      districtOf(cycle.organization) === organization,
  );
  return {
    pdsaCyclesActive: own.filter(
      ({ startedOn, closedOn }) => startedOn && startedOn <= last && !(closedOn && closedOn <= last),
    ).length,
    pdsaCyclesCompleted: own.filter(({ act, closedOn }) => act && closedOn?.startsWith(`${month}-`)).length,
  };
}

/** What holds cycles, such as a `PdsaLog`. */
export const LOG: ObjectKind = {
  says: 'a log { cycles }: pass the value of what parsePdsaLog gives',
  has: { cycles: CYCLES },
};
