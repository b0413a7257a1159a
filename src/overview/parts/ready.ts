import type { Codes } from '../../core/codes/codes.js';
import { codesOf } from '../../core/codes/codesOf.js';
import { SCHOOL_YEAR_FIRST_MONTH } from '../../core/schoolYear.js';
import type { MonthlyContext } from '../../monthly/form/context.js';
import type { Cohort } from '../../network/cohorts/cohort.js';
import type { OverviewContext } from './overviewContext.js';

/** A context ready to read parts by. */
export interface Ready {
  readonly given: OverviewContext;
  readonly cohort: Cohort;
  readonly asOf: string;
  readonly schoolYear: string;
  /** The month in which school years begin. */
  readonly yearStarts: number;
  readonly codes: Codes;
  /** What rooms take to read codes. */
  readonly reading: Pick<MonthlyContext, 'cohort' | 'registry'>;
  readonly monthly: MonthlyContext & { readonly cohort: Cohort };
}

/** Makes a context ready. */
export function readyOf(given: OverviewContext): Ready {
  const { cohort, asOf, registry, form } = given;
  const reading = { cohort, ...(registry && { registry }) };
  return {
    given,
    cohort,
    asOf,
    schoolYear: given.schoolYear ?? cohort.schoolYear,
    yearStarts: cohort.schoolYearStarts ?? SCHOOL_YEAR_FIRST_MONTH,
    codes: codesOf(reading),
    reading,
    monthly: { ...reading, ...(form && { form }) },
  };
}
