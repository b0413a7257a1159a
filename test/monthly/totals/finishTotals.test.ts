import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type FinishOptions,
  finishTotals,
  MEASURE_IDS,
  type MonthlyFigures,
  type MonthlyReportInput,
  type MonthlyValues,
  measureOf,
  monthlyRates,
  RATE_IDS,
  totalsOf,
} from '../../../src/monthly/index.js';
import { COHORTS, MA_REGISTRY } from '../../../src/network/index.js';
import { anyReports, frozen } from '../arbitraries.js';
import { belchertown } from '../belchertown.js';

const report = (organization: string, month: string, values: MonthlyValues): MonthlyReportInput => ({
  organization,
  month,
  values,
});
const finish = (reports: readonly MonthlyReportInput[], options?: FinishOptions) =>
  finishTotals(totalsOf(reports), { absent: true, ...options });
const at = (figures: readonly MonthlyFigures[], period: string, organization: string | null = null) =>
  figures.find((one) => one.period === period && one.organization === organization)!;

const BELCHERTOWN = '00240000';
const BURLINGTON = '00480000';
const RANDOLPH = '02440000';

describe('one district, one month', () => {
  test("takes the district's own number before the sum of its schools", () => {
    const { districtMonths } = finish([
      report(BELCHERTOWN, '2020-10', { tier2Served: 61 }),
      report('00240005', '2020-10', { tier2Served: 30 }),
      report('00240505', '2020-10', { tier2Served: 40 }),
    ]);
    expect(districtMonths).toHaveLength(1);
    expect(districtMonths[0]?.measures.tier2Served).toEqual({
      value: 61,
      from: 'districtRow',
      upperBound: false,
      absent: [],
      absentStates: {},
      qualified: [],
    });
  });

  test('sums the schools where the district has none: an upper bound for students, exact for events', () => {
    const { districtMonths } = finish([
      report(BELCHERTOWN, '2020-10', { tier2Served: 'notCollected' }),
      report('00240005', '2020-10', { tier2Served: 30, crisisEvents: 1, enrolled: 176 }),
      report('00240505', '2020-10', { tier2Served: 40, crisisEvents: 2, enrolled: 694 }),
    ]);
    const { tier2Served, crisisEvents, enrolled } = districtMonths[0]!.measures;
    expect(tier2Served).toMatchObject({ value: 70, from: 'schoolRows', upperBound: true, absent: [] });
    expect(crisisEvents).toMatchObject({ value: 3, upperBound: false });
    expect(enrolled).toMatchObject({ value: 870, upperBound: false });
  });

  test('one school alone cannot count a student twice', () => {
    const { districtMonths } = finish([report('04810550', '2020-10', { tier2Served: 30 })]);
    expect(districtMonths[0]?.organization).toBe('04810000');
    expect(districtMonths[0]?.measures.tier2Served).toMatchObject({ value: 30, upperBound: false });
  });

  test('lists the schools that are not in the sum, with their states', () => {
    const reports = [
      report('00240005', '2020-10', { screened: 30 }),
      report('00240006', '2020-10', { screened: 'suppressed' }),
      report('00240018', '2020-10', {}),
    ];
    expect(finish(reports).districtMonths[0]?.measures.screened).toEqual({
      value: 30,
      from: 'schoolRows',
      upperBound: false,
      absent: [
        { organization: '00240006', month: '2020-10', state: 'suppressed' },
        { organization: '00240018', month: '2020-10', state: 'missing' },
      ],
      absentStates: { suppressed: 1, missing: 1 },
      qualified: [],
    });
    // The registry knows two more schools of Belchertown.
    const { absent } = finish(reports, { registry: MA_REGISTRY }).districtMonths[0]!.measures.screened;
    expect(absent?.map(({ organization }) => organization)).toEqual([
      '00240006',
      '00240018',
      '00240025',
      '00240505',
    ]);
  });

  test('counts what is absent by its state, and lists it only where that is asked for', () => {
    const reports = [
      report('00240005', '2020-10', { screened: 30 }),
      report('00240006', '2020-10', { screened: 'suppressed' }),
      report('00240018', '2020-10', {}),
    ];
    const asked = finish(reports);
    const { districtMonths, ...rest } = finishTotals(totalsOf(reports));
    expect(districtMonths[0]?.measures.screened).toEqual({
      value: 30,
      from: 'schoolRows',
      upperBound: false,
      absentStates: { suppressed: 1, missing: 1 },
      qualified: [],
    });
    const listed: unknown[] = [];
    const without = JSON.parse(
      JSON.stringify(asked, (key, value) => (key === 'absent' && listed.push(value) ? undefined : value)),
    );
    expect({ districtMonths, ...rest }).toEqual(without);
    expect(listed.length).toBeGreaterThan(0);
    for (const { measures, rates } of asked.cohort)
      for (const { absent, absentStates } of [...Object.values(measures), ...Object.values(rates)])
        expect(Object.values(absentStates).reduce((sum, n) => sum + n, 0)).toBe(absent?.length);
  });

  test('waits for no school in a month in which none reports', () => {
    const { districtMonths } = finish([report(BELCHERTOWN, '2020-10', { screened: 'notCollected' })], {
      registry: MA_REGISTRY,
    });
    expect(districtMonths[0]?.measures.screened.absent).toEqual([
      { organization: BELCHERTOWN, month: '2020-10', state: 'notCollected' },
    ]);
  });

  test('has no value and never a zero where nobody has a number', () => {
    const { districtMonths } = finish([
      report(BELCHERTOWN, '2020-10', { screened: 'notAvailable' }),
      report('00240005', '2020-10', { screened: 'notApplicable' }),
    ]);
    expect(districtMonths[0]?.measures.screened).toEqual({
      value: null,
      reason: 'noNumbers',
      from: null,
      upperBound: false,
      absent: [
        { organization: BELCHERTOWN, month: '2020-10', state: 'notAvailable' },
        { organization: '00240005', month: '2020-10', state: 'notApplicable' },
      ],
      absentStates: { notAvailable: 1, notApplicable: 1 },
      qualified: [],
    });
  });

  test('never sums ratings and medians over schools', () => {
    const { districtMonths } = finish([
      report('00240005', '2020-10', { staffWorkload: 3, waitDaysMedian: 4.5 }),
      report('00240505', '2020-10', { staffWorkload: 4, waitDaysMedian: 5 }),
    ]);
    expect(districtMonths[0]?.measures.staffWorkload.value).toBeNull();
    expect(districtMonths[0]?.measures.waitDaysMedian.value).toBeNull();
  });

  test('carries the marks of estimates and partial coverage along', () => {
    const { months } = finish([
      {
        ...report(BELCHERTOWN, '2020-10', { screened: 30 }),
        qualifiers: { screened: { estimated: true, partialCoverage: { covered: 2, due: 5 } } },
      },
    ]);
    expect(months[0]?.measures.screened.qualified).toEqual([
      { organization: BELCHERTOWN, month: '2020-10', qualifier: 'estimated' },
      { organization: BELCHERTOWN, month: '2020-10', qualifier: 'partialCoverage' },
    ]);
  });

  test('does not choose between reports of one version that differ, where they differ', () => {
    const { districtMonths, conflicts } = finish([
      report(BELCHERTOWN, '2020-10', { screened: 30, enrolled: 2149 }),
      report(BELCHERTOWN, '2020-10', { screened: 31, enrolled: 2149 }),
    ]);
    const { measures, rates } = districtMonths[0]!;
    expect(measures.screened).toMatchObject({ value: null, absent: [{ state: 'conflict' }] });
    expect(measures.enrolled.value).toBe(2149);
    expect(rates.identification).toMatchObject({ percent: null, reason: 'noNumbers' });
    expect(conflicts).toHaveLength(1);
  });

  test('has the rates of the report itself', () => {
    const { rates } = finish([belchertown]).districtMonths[0]!;
    for (const { id, percent, numerator, bounds } of monthlyRates(belchertown)) {
      expect(rates[id].percent).toBe(percent);
      if (percent !== null) expect(rates[id].numerator).toBe(numerator);
      expect(rates[id].bounds).toEqual(bounds);
    }
    expect(rates.psychosocialImprovement.coverage?.percent).toBe(43.1);
  });

  test('pools the schools that have both parts of a rate where the district has not', () => {
    const { rates } = finish([
      report(BELCHERTOWN, '2020-10', { screened: 60 }),
      report('00240005', '2020-10', { screened: 30, identifiedAtRisk: 3 }),
      report('00240006', '2020-10', { screened: 20, identifiedAtRisk: 4 }),
      report('00240505', '2020-10', { screened: 10 }),
    ]).districtMonths[0]!;
    expect(rates.identification).toEqual({
      id: 'identification',
      numerator: 7,
      denominator: 50,
      percent: 14,
      pooled: 2,
      absent: [{ organization: '00240505', month: '2020-10', measure: 'identifiedAtRisk', state: 'missing' }],
      absentStates: { missing: 1 },
    });
  });
});

describe('all districts, one month', () => {
  const reports = [
    report(BELCHERTOWN, '2020-10', {
      enrolled: 2149,
      screenedYtd: 354,
      staffWorkload: 3,
      waitDaysMedian: 4.1,
    }),
    report(BURLINGTON, '2020-10', {
      enrolled: 3388,
      screenedYtd: 1694,
      staffWorkload: 4,
      waitDaysMedian: 4.2,
    }),
    report(RANDOLPH, '2020-10', { enrolled: 2660, screenedYtd: 'notCollected' }),
  ];

  test('sums what is there, and names who is not in it', () => {
    const { enrolled, screenedYtd } = finish(reports).months[0]!.measures;
    expect(enrolled).toMatchObject({ value: 8197, from: 'districts', median: 2660, absent: [] });
    expect(screenedYtd).toMatchObject({
      value: 2048,
      median: 1024,
      absent: [{ organization: RANDOLPH, month: '2020-10', state: 'notCollected' }],
    });
  });

  test('pools the districts that have both parts, beside the median: never an average of percentages', () => {
    // 354 + 1,694 of 2,149 + 3,388, without the 2,660 of Randolph; the mean of 16.47 and 50 is 33.24.
    expect(finish(reports).months[0]?.rates.screeningReach).toEqual({
      id: 'screeningReach',
      numerator: 2048,
      denominator: 5537,
      percent: 37,
      pooled: 2,
      median: 33.2,
      absent: [{ organization: RANDOLPH, month: '2020-10', measure: 'screenedYtd', state: 'notCollected' }],
      absentStates: { notCollected: 1 },
    });
  });

  test('gives the median of ratings and medians and never their sum', () => {
    const { staffWorkload, waitDaysMedian } = finish(reports).months[0]!.measures;
    expect(staffWorkload).toMatchObject({ value: null, reason: 'neverSummed', median: 3.5 });
    expect(waitDaysMedian).toMatchObject({ value: null, reason: 'neverSummed', median: 4.15 });
  });

  test('sums the schools that take part, which only districts know', () => {
    const { months } = finish([
      report(BELCHERTOWN, '2020-10', { schoolsParticipating: 5 }),
      report(BURLINGTON, '2020-10', { schoolsParticipating: 6 }),
    ]);
    expect(months[0]?.measures.schoolsParticipating.value).toBe(11);
  });

  test('adds the bounds up where overlaps are not known, and keeps such districts out of the median', () => {
    const { rates } = finish([
      report(BELCHERTOWN, '2020-10', { psychosocialAssessed: 31, tier2ServedYtd: 61, tier3ServedYtd: 18 }),
      report(BURLINGTON, '2020-10', { psychosocialAssessed: 20, tier23UnduplicatedYtd: 40 }),
    ]).months[0]!;
    expect(rates.psychosocialCoverage).toMatchObject({
      numerator: 51,
      denominator: null,
      percent: null,
      reason: 'overlapUnknown',
      bounds: { denominator: { least: 101, greatest: 119 }, percent: { least: 42.9, greatest: 50.5 } },
      median: 50,
      pooled: 2,
    });
  });

  test('applies the reporting floor to the pool and to each district of the median', () => {
    const { rates } = finish(
      [
        report(BELCHERTOWN, '2020-10', { psychosocialAssessed: 31, psychosocialImproved: 19 }),
        report(BURLINGTON, '2020-10', { psychosocialAssessed: 3, psychosocialImproved: 3 }),
      ],
      { reportingFloor: 10 },
    ).months[0]!;
    expect(rates.psychosocialImprovement).toMatchObject({
      numerator: 22,
      denominator: 34,
      percent: 64.7,
      median: 61.3,
    });
    expect(() => finish([], { reportingFloor: -1 })).toThrow(RangeError);
  });

  test('a district that the cohort expects and that sent nothing is absent, not silent', () => {
    const { months, districtMonths } = finish([belchertown], { cohort: COHORTS['ma-coiin-2020-21'] });
    expect(months.map(({ period }) => period)).toEqual(['2020-09', '2020-10']);
    expect(districtMonths).toHaveLength(12);
    expect(at(months, '2020-10').measures.screened).toMatchObject({ value: 354 });
    expect(at(months, '2020-10').measures.screened.absent?.map(({ organization }) => organization)).toEqual([
      '00480000',
      '02010000',
      '02440000',
      '04810000',
      '06180000',
    ]);
    // What was never sent has no fields that could be missing: that is a matter of timeliness.
    expect(at(months, '2020-09').rates.missingRate).toMatchObject({ percent: null, reason: 'noNumbers' });
  });

  test('sums beyond exact numbers are not given', () => {
    const half = 2 ** 52;
    const { measures, rates } = finish([
      report(BELCHERTOWN, '2020-10', { daysAttended: half, daysInMembership: half }),
      report(BURLINGTON, '2020-10', { daysAttended: half, daysInMembership: half }),
    ]).cohort[0]!;
    expect(measures.daysAttended).toMatchObject({ value: null, reason: 'tooLarge' });
    // A part too large to be given is not left out of the whole.
    const schools = finish([
      report('00240005', '2020-10', { crisisEvents: half }),
      report('00240505', '2020-10', { crisisEvents: half }),
      report(BURLINGTON, '2020-10', { crisisEvents: 1 }),
    ]);
    expect(schools.cohort[0]?.measures.crisisEvents).toMatchObject({ value: null, reason: 'tooLarge' });
    expect(rates.attendance).toMatchObject({ percent: null, reason: 'tooLarge' });
  });
});

describe('a school year', () => {
  const reports = [
    report(BELCHERTOWN, '2020-09', {
      screened: 10,
      screenedYtd: 10,
      tier2New: 5,
      crisisEvents: 1,
      enrolled: 2149,
    }),
    report(BELCHERTOWN, '2020-10', {
      screened: 20,
      screenedYtd: 28,
      tier2New: 4,
      crisisEvents: 2,
      enrolled: 2150,
    }),
    report(BELCHERTOWN, '2020-11', {
      screened: 5,
      screenedYtd: 'notAvailable',
      crisisEvents: 'notCollected',
    }),
  ];
  const { districts, cohort } = finish(reports);
  const year = at(districts, '2020-21', BELCHERTOWN).measures;

  test('sums first contacts and events over its months, and names the months that are not in it', () => {
    expect(year.tier2New).toMatchObject({ value: 9, from: 'months' });
    expect(year.crisisEvents).toMatchObject({
      value: 3,
      absent: [{ organization: BELCHERTOWN, month: '2020-11', state: 'notCollected' }],
    });
  });

  test('never sums what stands for the year so far or for a date: the last number, and its month', () => {
    expect(year.screenedYtd).toEqual({
      value: 28,
      from: 'districtRow',
      upperBound: false,
      asOf: '2020-10',
      absent: [{ organization: BELCHERTOWN, month: '2020-11', state: 'notAvailable' }],
      absentStates: { notAvailable: 1 },
      qualified: [],
    });
    expect(year.enrolled).toMatchObject({ value: 2150, asOf: '2020-10' });
  });

  test('never sums students of a month, who may come every month', () => {
    expect(year.screened).toMatchObject({ value: null, reason: 'neverSummed' });
    expect(cohort[0]?.measures.screened).toMatchObject({ value: null, reason: 'neverSummed' });
    expect(cohort[0]?.rates.identification.reason).toBe('noNumbers');
  });

  test('gives ratings neither a sum nor a median', () => {
    const { cohort } = finish([report(BELCHERTOWN, '2020-10', { staffWorkload: 3 })]);
    expect(cohort[0]?.measures.staffWorkload).toMatchObject({ value: null, reason: 'neverSummed' });
  });

  test("stands beside the median of the districts' years, not of the months", () => {
    const { cohort } = finish([
      report(BELCHERTOWN, '2020-09', { crisisEvents: 1 }),
      report(BELCHERTOWN, '2020-10', { crisisEvents: 2 }),
      report(BURLINGTON, '2020-09', { crisisEvents: 4 }),
    ]);
    expect(cohort[0]?.measures.crisisEvents).toMatchObject({ value: 7, median: 3.5, from: 'districts' });
  });

  test('begins on 1 July', () => {
    const { cohort } = finish([
      report(BELCHERTOWN, '2021-06', { tier2New: 1, screenedYtd: 90 }),
      report(BELCHERTOWN, '2021-07', { tier2New: 2, screenedYtd: 3 }),
    ]);
    expect(
      cohort.map(({ period, measures }) => [period, measures.tier2New.value, measures.screenedYtd.value]),
    ).toEqual([
      ['2020-21', 1, 90],
      ['2021-22', 2, 3],
    ]);
  });

  test('pools rates of events over the months that have both parts', () => {
    const { cohort } = finish([
      report(BELCHERTOWN, '2020-09', { teamMeetings: 4, youthFamilyPresent: 1 }),
      report(BELCHERTOWN, '2020-10', { teamMeetings: 2, youthFamilyPresent: 2 }),
      report(BELCHERTOWN, '2020-11', { teamMeetings: 9 }),
      report(BURLINGTON, '2020-09', { teamMeetings: 1, youthFamilyPresent: 1 }),
    ]);
    // 3 of 6 and 1 of 1: pooled 4 of 7, median of 50 and 100
    expect(cohort[0]?.rates.youthFamilyPresence).toMatchObject({
      numerator: 4,
      denominator: 7,
      percent: 57.1,
      median: 75,
    });
  });

  test('takes rates of the year so far from the last month that has one, of the same districts', () => {
    const { cohort, districts } = finish([
      report(BELCHERTOWN, '2020-09', { enrolled: 2149, screenedYtd: 100 }),
      report(BURLINGTON, '2020-09', { enrolled: 3388, screenedYtd: 100 }),
      report(BELCHERTOWN, '2020-10', { enrolled: 2149, screenedYtd: 354 }),
    ]);
    expect(cohort[0]?.rates.screeningReach).toMatchObject({
      numerator: 354,
      denominator: 2149,
      asOf: '2020-10',
      pooled: 1,
      absent: [
        { organization: BURLINGTON, month: '2020-10', measure: 'screenedYtd', state: 'missing' },
        { organization: BURLINGTON, month: '2020-10', measure: 'enrolled', state: 'missing' },
      ],
    });
    expect(at(districts, '2020-21', BURLINGTON).rates.screeningReach).toMatchObject({
      numerator: 100,
      asOf: '2020-09',
    });
  });

  test('gives no yearly rate of students of a month', () => {
    const { cohort } = finish([report(BELCHERTOWN, '2020-10', { enrolled: 2149, tier2Served: 61 })]);
    expect(cohort[0]?.rates.tier2Share).toMatchObject({ percent: null, reason: 'neverSummed' });
  });
});

describe('what is in no figure is named', () => {
  test('unreadable codes and months, and the row of the whole state', () => {
    const values = { screened: 1 };
    const { months, notCounted } = finish([
      belchertown,
      report('240000', '2020-10', values),
      report(BURLINGTON, 'Oct-20', values),
      report('00000000', '2020-10', values),
    ]);
    expect(months[0]?.measures.screened.value).toBe(354);
    expect(notCounted).toEqual([
      { organization: '00000000', month: '2020-10', why: 'stateRow' },
      { organization: '00480000', month: 'Oct-20', why: 'notAMonth' },
      { organization: '240000', month: '2020-10', why: 'unknownCode' },
    ]);
  });

  test('districts and months outside the cohort, or outside the months asked for', () => {
    const outside = report('00010000', '2020-10', { screened: 9 });
    const june = report(BELCHERTOWN, '2020-06', { screened: 9 });
    const cohort = COHORTS['ma-coiin-2020-21'];
    expect(finish([belchertown, outside, june], { cohort }).notCounted).toEqual([
      { organization: '00010000', month: '2020-10', why: 'notInCohort' },
      { organization: '00240000', month: '2020-06', why: 'otherMonth' },
    ]);
    expect(finish([belchertown, june], { months: ['2020-10'] }).notCounted).toEqual([
      { organization: '00240000', month: '2020-06', why: 'otherMonth' },
    ]);
  });

  test('a cohort that names no districts takes all', () => {
    const { months } = finish([{ ...belchertown, month: '2021-10' }], {
      cohort: COHORTS['ma-coiin-2021-22'],
    });
    expect(at(months, '2021-10').measures.screened.value).toBe(354);
  });
});

test('nothing sent makes nothing, and does not fail', () => {
  expect(finish([])).toEqual({
    districtMonths: [],
    districts: [],
    months: [],
    cohort: [],
    conflicts: [],
    notCounted: [],
  });
});

describe('laws', () => {
  test('the order of reports changes nothing', () => {
    const orders = anyReports.chain((reports) =>
      fc.tuple(fc.constant(reports), fc.shuffledSubarray(reports, { minLength: reports.length })),
    );
    fc.assert(
      fc.property(orders, ([reports, shuffled]) => {
        expect(finish(frozen(shuffled))).toEqual(finish(frozen(reports)));
      }),
      { numRuns: 40 },
    );
  });

  test('giving the numbers of schools to one another leaves the district unchanged', () => {
    const schools = ['00240005', '00240006', '00240018', '00240025', '00240505'];
    const values = fc.array(fc.record({ screened: fc.nat(99), crisisEvents: fc.nat(9) }), {
      minLength: 5,
      maxLength: 5,
    });
    const permuted = values.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: 5 })),
    );
    fc.assert(
      fc.property(permuted, ([all, shuffled]) => {
        const [one, other] = [all, shuffled].map((rows) =>
          finish(rows.map((row, i) => report(schools[i]!, '2020-10', row))),
        );
        expect(other).toEqual(one);
        expect(one!.cohort[0]!.measures.crisisEvents.value).toBe(
          all.reduce((sum, { crisisEvents }) => sum + crisisEvents, 0),
        );
      }),
      { numRuns: 40 },
    );
  });

  test('a figure has a value or a reason, is whole, and holds nothing that JSON loses', () => {
    fc.assert(
      fc.property(anyReports, (reports) => {
        const finished = finish(reports);
        expect(JSON.parse(JSON.stringify(finished))).toEqual(finished);
        const all = [finished.districtMonths, finished.districts, finished.months, finished.cohort].flat();
        for (const { measures, rates } of all) {
          for (const id of MEASURE_IDS) {
            const { value, reason } = measures[id];
            expect(value === null).toBe(reason !== undefined);
            if (value !== null && measureOf(id).decimals === 0) expect(value).toSatisfy(Number.isSafeInteger);
          }
          for (const id of RATE_IDS) {
            const { percent, reason } = rates[id];
            expect(percent === null).toBe(reason !== undefined);
            if (percent !== null) expect(percent).toSatisfy(Number.isFinite);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
