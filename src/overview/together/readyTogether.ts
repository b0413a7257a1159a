import type { Codes } from '../../core/codes/codes.js';
import { codesOf } from '../../core/codes/codesOf.js';
import { greatest } from '../../core/greatest.js';
import { groupedBy } from '../../core/groupedBy.js';
import { isLoose } from '../../core/isLoose.js';
import { isReportingMonth } from '../../core/reportingMonth.js';
import { isSchoolYear, SCHOOL_YEAR_FIRST_MONTH, schoolYearOf } from '../../core/schoolYear.js';
import type { Cohort } from '../../network/cohorts/cohort.js';
import type { NetworkEvent } from '../../network/events/networkEvent.js';
import { type Ready, readyOf } from '../parts/ready.js';
import { yearNamed, yearOfPlanNamed } from './partsTogether.js';
import type { TogetherContext, TogetherMonth, TogetherRecord } from './together.js';

/** No day is later: without a date that counts as today, nothing lies in the future. */
const LAST_DAY = '9999-12-31';

/** Where no file names a year, none is of another. */
const NO_YEAR = '2000-01';

/** The codes by which the files of a folder are sorted out. */
export function codesTogether({ cohort, registry }: TogetherContext): Codes {
  return codesOf({ ...(cohort && { cohort }), ...(registry && { registry }) });
}

/**
 * Makes a context ready to join the files of a district. Without a cohort it is the school year that most of them name,
 * months first.
 */
export function readyTogether(
  records: readonly TogetherRecord[],
  months: readonly TogetherMonth[],
  events: readonly NetworkEvent[] | null,
  context: TogetherContext,
  organization: string,
): Ready {
  const { cohort, registry, asOf, form, instruments } = context;
  const shared = {
    asOf: asOf ?? LAST_DAY,
    organization,
    ...(registry && { registry }),
    ...(form && { form }),
    ...(instruments && { instruments }),
    ...(events && { events }),
  };
  if (cohort) return readyOf({ ...shared, cohort });
  const year = yearMeant(records, months);
  const ready = readyOf({ ...shared, cohort: cohortOfYear(year, records) });
  // The cohort stands for a year alone: codes are those of the registry.
  const reading = registry ? { registry } : {};
  return { ...ready, codes: codesTogether(context), reading };
}

function yearMeant(records: readonly TogetherRecord[], months: readonly TogetherMonth[]): string {
  const ofMonths = months.map(({ month }) => schoolYearOf(month, SCHOOL_YEAR_FIRST_MONTH));
  const ofRecords = records.flatMap((record) => yearIn(yearNamed(record)));
  // The days of a plan may span several years, so they count where nothing else names one.
  const ofPlans = records.flatMap((record) => yearIn(yearOfPlanNamed(record)));
  const votes = [ofMonths, ofRecords, ofPlans].find((years) => years.length > 0) ?? [];
  const groups = [...groupedBy(votes, (year) => year)];
  const most = greatest(groups, ([, same]) => same.length);
  return groups.find(([, same]) => same.length === most)?.[0] ?? NO_YEAR;
}

function yearIn({ year, day }: ReturnType<typeof yearNamed>): string[] {
  if (isSchoolYear(year)) return [year];
  const month = day.slice(0, 7);
  return isReportingMonth(month) ? [schoolYearOf(month, SCHOOL_YEAR_FIRST_MONTH)] : [];
}

/** A cohort that says nothing but the year, and the name that records give it. */
function cohortOfYear(schoolYear: string, records: readonly TogetherRecord[]): Cohort {
  const named = records.flatMap(({ kind, value }) => {
    const id = kind === 'application' && isLoose(value) ? value['cohort'] : undefined;
    return typeof id === 'string' ? [id] : [];
  });
  const first = Number(schoolYear.slice(0, 4));
  return {
    form: 'cohort@1',
    id: named[0] ?? '',
    name: '',
    schoolYear,
    timeZone: 'UTC',
    codes: 'ma-dese',
    districts: [],
    firstMonth: `${first}-07`,
    lastMonth: `${first + 1}-06`,
    dueDay: 1,
  };
}
