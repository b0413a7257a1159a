import { expect, test } from 'vitest';
import { isIsoDate, isReportingMonth, isSchoolYear, schoolYearOf } from '../../../src/core/index.js';
import { COHORTS, type Cohort, cohortOf, isInCohort, MA_REGISTRY } from '../../../src/network/index.js';

const cohorts: readonly Cohort[] = Object.values(COHORTS);

test('keys each cohort by its own id and keeps its dates readable and inside its school year', () => {
  for (const [key, cohort] of Object.entries(COHORTS)) {
    expect(key).toBe(cohort.id);
    expect(isSchoolYear(cohort.schoolYear)).toBe(true);
    for (const month of [cohort.firstMonth, cohort.lastMonth, ...cohort.optionalMonths]) {
      expect(isReportingMonth(month)).toBe(true);
      expect(schoolYearOf(month)).toBe(cohort.schoolYear);
    }
    expect(isIsoDate(cohort.application.dueOn)).toBe(true);
  }
});

test('holds the districts of 2020-21 as the registry does', () => {
  const codes = Object.values(MA_REGISTRY).filter(({ kind }) => kind !== 'school');
  expect([...COHORTS['ma-coiin-2020-21'].districts]).toEqual(codes.map(({ code }) => code).sort());
});

test('keeps the due dates of both editions, and lets collaboratives apply only to the second', () => {
  expect(cohorts.map(({ application }) => application?.dueOn)).toEqual(['2020-06-30', '2021-06-04']);
  expect(cohorts.map(({ application }) => application?.applicantTypes.includes('collaborative'))).toEqual([
    false,
    true,
  ]);
});

test('finds a cohort by id, and nothing for other words', () => {
  expect(cohortOf('ma-coiin-2021-22')?.schoolYear).toBe('2021-22');
  expect(cohortOf('toString')).toBeNull();
});

test('says who takes part, and that it does not know where the list is not public', () => {
  expect(isInCohort(COHORTS['ma-coiin-2020-21'], '00240000')).toBe(true);
  expect(isInCohort(COHORTS['ma-coiin-2020-21'], '00010000')).toBe(false);
  expect(isInCohort(COHORTS['ma-coiin-2021-22'], '00240000')).toBeNull();
});
