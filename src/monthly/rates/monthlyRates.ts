import type { OptionKind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { dueFields } from '../form/dueFields.js';
import { type MeasureId, measureOf } from '../form/measures.js';
import { RATE_IDS, type RateId, rateOf } from '../form/rates.js';
import type { MonthlyReportInput } from '../form/report.js';
import { REPORT } from '../form/reportKinds.js';
import { type NoNumber, numberOrState } from '../rows/numberOrState.js';
import { type Rate, rateFrom } from './rateFrom.js';
import { type PartReader, ratePartsOf } from './ratePartsOf.js';

/** How rates are made. */
export interface RateOptions {
  /**
   * The fewest assessed students for which an improvement rate is given; 0 by default. A matter of
   * meaning: it does not protect small counts, which the room `disclosure` does.
   */
  readonly reportingFloor?: number;
}

/**
 * Calculates every rate of `RATES` for one report, in the order of the table.
 *
 * A rate without its numbers says why instead: the state of the absent part, `zeroDenominator`,
 * `belowReportingFloor`, `overlapUnknown` (with bounds), or `notACount` for numbers that no check has
 * passed yet. Never throws on data, never gives NaN.
 *
 * @throws RangeError for a reporting floor that is not a whole number from 0
 * @example
 * monthlyRates({
 *   organization: '00240000', month: '2020-10', values: { enrolled: 2149, screenedYtd: 354 },
 * })[0] // => { id: 'screeningReach', numerator: 354, denominator: 2149, percent: 16.5 }
 */
export function monthlyRates(report: MonthlyReportInput, options?: RateOptions | null): Rate[] {
  mustBe(REPORT, report, 'monthlyRates', 'report');
  const chosen = readOptions(options, RATE_OPTIONS, 'monthlyRates');
  const read = readerOf(report.organization, report.month, (id) =>
    numberOrState(report.values[id], measureOf(id)),
  );
  return ratesFrom((id) => rateFrom(id, ratePartsOf(id, read), reportingFloorOf(chosen)));
}

/** Makes all rates by `rateAt` and puts the coverage beside those that must not stand alone. */
export function ratesFrom<R extends Rate>(rateAt: (id: RateId) => R): R[] {
  const rates = new Map(RATE_IDS.map((id) => [id, rateAt(id)]));
  return [...rates.values()].map((rate) => {
    const coverage = rates.get(rateOf(rate.id).coverage as RateId);
    return coverage ? { ...rate, coverage } : rate;
  });
}

/** Reads measures through `valueAt`, and counts the due fields that it finds without a word. */
export function readerOf(
  organization: string,
  month: string,
  valueAt: (id: MeasureId) => number | NoNumber,
): PartReader {
  return (part) => {
    if (part !== 'fieldsDue' && part !== 'fieldsMissing') return valueAt(part);
    const due = dueFields(organization, month);
    return part === 'fieldsDue' ? due.length : due.filter((id) => valueAt(id) === 'missing').length;
  };
}

/** Gives the reporting floor of options that were read. */
export function reportingFloorOf({ reportingFloor = 0 }: RateOptions): number {
  return reportingFloor;
}

/** `RateOptions`. */
export const RATE_OPTIONS = {
  reportingFloor: 'count',
} as const satisfies Record<keyof RateOptions, OptionKind>;
