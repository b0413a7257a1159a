import { codesOf } from '../../core/codes/codesOf.js';
import type { OptionKind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import type { Cohort } from '../../network/cohorts/cohort.js';
import { COHORT } from '../../network/cohorts/cohortKinds.js';
import type { Registry } from '../../network/organizations/organization.js';
import { REGISTRY } from '../../network/organizations/registryKinds.js';
import type { CompiledForm } from '../form/compiledForm.js';
import { MONTHLY_FORM_GIVEN } from '../form/context.js';
import { formGiven } from '../form/formGiven.js';
import { dueIn } from '../form/isDue.js';
import type { MeasureId } from '../form/measures.js';
import type { MonthlyForm } from '../form/monthlyForm.js';
import type { RateDefinition } from '../form/rates.js';
import type { MonthlyReportInput } from '../form/report.js';
import { REPORT } from '../form/reportKinds.js';
import { type NoNumber, numberOrState } from '../rows/numberOrState.js';
import { type Rate, rateFrom } from './rateFrom.js';
import { type PartReader, ratePartsOf } from './ratePartsOf.js';

/** How rates are made. */
export interface RateOptions<Id extends string = MeasureId> {
  /**
   * The fewest assessed students for which an improvement rate is given; 0 by default. A matter of
   * meaning: it does not protect small counts, which the room `disclosure` does.
   */
  readonly reportingFloor?: number;
  /** The form of the reports, whose rates are made. Left out: the one that the cohort names, else `MONTHLY_1`. */
  readonly form?: MonthlyForm<Id>;
  /** Says which form and which codes. */
  readonly cohort?: Cohort;
  /** Says which codes are those of districts, where the cohort does not. */
  readonly registry?: Registry;
}

/**
 * Calculates every rate of the form for one report, in the order of the form; those of `RATES` where no other form is given.
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
export function monthlyRates<Id extends string = MeasureId>(
  report: MonthlyReportInput<NoInfer<Id>>,
  options?: RateOptions<Id> | null,
): Rate<Id>[] {
  mustBe(REPORT, report, 'monthlyRates', 'report');
  const chosen = readOptions<RateOptions<string>>(options, RATE_OPTIONS, 'monthlyRates');
  const form = formGiven(chosen, 'monthlyRates');
  const { organization, month, values }: MonthlyReportInput<string> = report;
  const read = readerOf(form, codesOf(chosen).isDistrict(organization), month, (id) =>
    numberOrState(values[id], form.measureOf(id)),
  );
  const floor = reportingFloorOf(chosen);
  return ratesFrom(form, (rate) =>
    rateFrom(rate, ratePartsOf(form, rate, read), floor),
  ) as unknown as Rate<Id>[];
}

/** Makes all rates of a form by `rateAt` and puts the coverage beside those that must not stand alone. */
export function ratesFrom<R extends Rate<string>>(
  form: CompiledForm,
  rateAt: (rate: RateDefinition<string>) => R,
): R[] {
  const rates = new Map(form.rates.map((rate) => [rate.id, rateAt(rate)]));
  return form.rates.map(({ id, coverage }) => {
    const rate = rates.get(id)!;
    const beside = coverage === undefined ? undefined : rates.get(coverage);
    return beside ? { ...rate, coverage: beside } : rate;
  });
}

/** Reads measures through `valueAt`, and counts the due fields that it finds without a word. */
export function readerOf(
  form: CompiledForm,
  isDistrict: boolean,
  month: string,
  valueAt: (id: string) => number | NoNumber,
): PartReader {
  return (part) => {
    if (part !== 'fieldsDue' && part !== 'fieldsMissing') return valueAt(part);
    const due = dueIn(form, isDistrict, month);
    return part === 'fieldsDue' ? due.length : due.filter((id) => valueAt(id) === 'missing').length;
  };
}

/** Gives the reporting floor of options that were read. */
export function reportingFloorOf({ reportingFloor = 0 }: Pick<RateOptions, 'reportingFloor'>): number {
  return reportingFloor;
}

/** `RateOptions`. */
export const RATE_OPTIONS = {
  reportingFloor: 'count',
  form: MONTHLY_FORM_GIVEN,
  cohort: COHORT,
  registry: REGISTRY,
} as const satisfies Record<keyof RateOptions, OptionKind>;
