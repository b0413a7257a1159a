import type { OptionKind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import { mustChoose } from '../../core/given/mustChoose.js';
import { readOptions } from '../../core/given/readOptions.js';
import { MIGRATION } from '../../form/migration/migrationKind.js';
import { COHORT } from '../../network/cohorts/cohortKinds.js';
import { LEARNING } from '../../network/learningModels/learningKinds.js';
import { REGISTRY } from '../../network/organizations/registryKinds.js';
import { MONTHLY_FORM_GIVEN } from '../form/context.js';
import type { RateIdOf } from '../form/contextOf.js';
import { formGiven } from '../form/formGiven.js';
import type { MeasureId } from '../form/measures.js';
import type { MonthlyReportInput } from '../form/report.js';
import { REPORTS } from '../form/reportKinds.js';
import type { MonthlySeries, SeriesOptions } from './monthlySeries.js';
import { seriesOf } from './seriesOf.js';

/**
 * Makes the series of a measure or rate, one observation a month without skipping any.
 *
 * For a measure `y` is the number. For a rate `y` is the numerator and `n` the denominator, pooled where
 * several organizations are in it. A count of the year to date gives what each month added, district by district and
 * within the school year, because points of a chart must be samples of their own: `window`, `from`, `reset` and `denominator`
 * say what the numbers are. A month that cannot be told apart is a gap, and `notes` says why: the one before it is missing,
 * the number fell, or it is the first one long after the year began. `values: 'asReported'` gives the numbers themselves.
 *
 * A month without a number is a gap (`null`), never zero and never the
 * month before: nothing sent, an absence, a conflict of versions, a denominator of zero or known only by its
 * bounds. A sum of districts is a gap too where a district is absent, else the line would jump
 * with who sent, and so is a rate of what months added after the first month of that district; other rates go on with the
 * districts that did.
 *
 * Months run from the first one sent to the last. With `months` or `cohort` they are those instead, so that
 * summers are not gaps. Of several districts of a cohort, each is expected in the months in which it takes part.
 *
 * Reports of an earlier form come through `migrate` of `csmhs/exchange`: a measure that was split has gaps there. With `migrations`
 * a note `definitionChanged` says from which month on the number is asked for in another way.
 *
 * With `learningModels` the series says how the students of its organization were taught in each month: `changed` where that
 * changed within it, and of several districts `mixed` where they differ.
 *
 * An organization that is asked for is found whatever its code. What can be in no series, such as an unknown code, is
 * named under `leftOut`.
 *
 * @throws RangeError for an id that is neither a measure nor a rate
 * @example
 * toSeries([
 *   { organization: '00240000', month: '2020-09', values: { enrolled: 2149, screenedYtd: 354 } },
 *   { organization: '00240000', month: '2020-10', values: { enrolled: 2150, screenedYtd: 430 } },
 * ], 'screeningReach').observations
 * // => [{ x: '2020-09', y: 354, n: 2149 }, { x: '2020-10', y: 76, n: 2150 }]
 */
export function toSeries<Id extends string = MeasureId>(
  reports: readonly MonthlyReportInput<NoInfer<Id>>[],
  measureOrRate: NoInfer<Id> | RateIdOf<NoInfer<Id>>,
  options?: SeriesOptions<Id> | null,
): MonthlySeries<Id> {
  mustBe(REPORTS, reports, 'toSeries', 'reports');
  const chosen = readOptions<SeriesOptions<string>>(options, SERIES_OPTIONS, 'toSeries');
  const { ids, rateOf } = formGiven(chosen, 'toSeries');
  mustChoose([...ids, ...rateOf.keys()], measureOrRate, 'toSeries', 'measureOrRate');
  return seriesOf(reports, measureOrRate, chosen) as unknown as MonthlySeries<Id>;
}

const SERIES_OPTIONS = {
  form: MONTHLY_FORM_GIVEN,
  registry: REGISTRY,
  cohort: COHORT,
  months: { listOf: 'month' },
  organization: 'text',
  values: { oneOf: ['added', 'asReported'] },
  denominator: { oneOf: ['asReported', 'notYetReached'] },
  migrations: {
    listOf: { says: 'a change of form { migration, from }', has: { migration: MIGRATION, from: 'month' } },
  },
  learningModels: LEARNING,
} as const satisfies Record<keyof SeriesOptions, OptionKind>;
