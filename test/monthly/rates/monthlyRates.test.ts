import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isRateId,
  type MonthlyReportInput,
  monthlyRates,
  RATE_IDS,
  RATES,
  type RateId,
  type RateOptions,
  rateAcrossMonths,
} from '../../../src/monthly/index.js';
import { anyReport, frozen } from '../arbitraries.js';
import { belchertown } from '../belchertown.js';

const { organization, month } = belchertown;
const rate = (id: RateId, values: object, options?: RateOptions) =>
  monthlyRates({ organization, month, values } as MonthlyReportInput, options).find((one) => one.id === id)!;

describe('the worked numbers of Belchertown', () => {
  const rates = new Map(monthlyRates(belchertown).map((one) => [one.id, one]));

  test('screened 354 of 2,149: 16.5 percent', () => {
    expect(rates.get('screeningReach')).toEqual({
      id: 'screeningReach',
      numerator: 354,
      denominator: 2149,
      percent: 16.5,
    });
  });

  test('improved 19 of 31 measured: 61.3 percent, beside a coverage of 31 of 72: 43.1 percent', () => {
    const coverage = { id: 'psychosocialCoverage', numerator: 31, denominator: 72, percent: 43.1 };
    expect(rates.get('psychosocialCoverage')).toEqual(coverage);
    expect(rates.get('psychosocialImprovement')).toEqual({
      id: 'psychosocialImprovement',
      numerator: 19,
      denominator: 31,
      percent: 61.3,
      coverage,
    });
  });

  test('Tier 2 and Tier 3 shares are of all students enrolled', () => {
    expect(rates.get('tier2Share')?.percent).toBe(2.8);
    expect(rates.get('tier3Share')?.percent).toBe(0.8);
  });

  test('five of the fourteen due fields were left without a word', () => {
    // schoolsParticipating, academicAssessed, academicImproved, pdsaCyclesActive, pdsaCyclesCompleted
    expect(rates.get('missingRate')).toEqual({
      id: 'missingRate',
      numerator: 5,
      denominator: 14,
      percent: 35.7,
    });
  });

  test('come in the order of the table, each once', () => {
    expect([...rates.keys()]).toEqual([...RATE_IDS]);
  });
});

describe('a rate without its numbers says why', () => {
  test.each([
    ['notCollected', 'notCollected'],
    ['notAvailable', 'notAvailable'],
    ['notApplicable', 'notApplicable'],
    ['declined', 'declined'],
    ['unknown', 'unknown'],
    ['suppressed', 'suppressed'],
    [null, 'missing'],
    [undefined, 'missing'],
  ] as const)('%s gives %s', (value, reason) => {
    expect(rate('screeningReach', { enrolled: 2149, screenedYtd: value })).toEqual({
      id: 'screeningReach',
      numerator: null,
      denominator: 2149,
      percent: null,
      reason,
      absent: [{ measure: 'screenedYtd', state: reason }],
    });
    expect(rate('screeningReach', { enrolled: value, screenedYtd: 354 })).toMatchObject({
      numerator: 354,
      denominator: null,
      reason,
    });
  });

  test.each([Number.NaN, '', ' ', null])('%j is a blank of a form, and missing', (value) => {
    expect(rate('screeningReach', { enrolled: value, screenedYtd: 354 })).toMatchObject({
      percent: null,
      reason: 'missing',
    });
  });

  test.each([0.5, -1, Infinity, 2 ** 53, '354', {}])('%s is not a count', (value) => {
    expect(rate('screeningReach', { enrolled: value, screenedYtd: 354 })).toMatchObject({
      percent: null,
      reason: 'notACount',
    });
  });

  test('a wrong number is named before an absent one', () => {
    const { reason, absent } = rate('screeningReach', { enrolled: -1, screenedYtd: 'notCollected' });
    expect(reason).toBe('notACount');
    expect(absent).toEqual([
      { measure: 'screenedYtd', state: 'notCollected' },
      { measure: 'enrolled', state: 'notACount' },
    ]);
  });

  test('nobody in the denominator is zeroDenominator, whatever the numerator', () => {
    expect(rate('identification', { screened: 0, identifiedAtRisk: 0 }).reason).toBe('zeroDenominator');
    expect(rate('identification', { screened: 0, identifiedAtRisk: 3 })).toEqual({
      id: 'identification',
      numerator: 3,
      denominator: 0,
      percent: null,
      reason: 'zeroDenominator',
    });
  });

  test('sums beyond exact numbers are too large', () => {
    const half = 2 ** 52;
    expect(
      rate('evidenceShare', {
        tier2EvidenceBased: 1,
        tier3EvidenceBased: 1,
        tier2Served: half,
        tier3Served: half,
      }),
    ).toMatchObject({ percent: null, reason: 'tooLarge' });
  });

  test('a zero numerator is a rate of zero', () => {
    expect(rate('screeningReach', { enrolled: 2149, screenedYtd: 0 }).percent).toBe(0);
  });
});

describe('rounding', () => {
  test('happens once and half up', () => {
    // 1 of 16 is 6.25 percent and goes up; 57 of 200 is 28.5 exactly, though not in doubles.
    expect(rate('attendance', { daysAttended: 57, daysInMembership: 200 }).percent).toBe(28.5);
    expect(rate('attendance', { daysAttended: 1, daysInMembership: 16 }).percent).toBe(6.3);
    expect(rate('attendance', { daysAttended: 1, daysInMembership: 2001 }).percent).toBe(0);
    expect(rate('attendance', { daysAttended: 1, daysInMembership: 2000 }).percent).toBe(0.1);
  });

  test('shows what is over 100 and never cuts it', () => {
    expect(rate('screeningReach', { enrolled: 200, screenedYtd: 201 }).percent).toBe(100.5);
    expect(rate('connection', { referralsConnected: 9, referredUnduplicated: 6 }).percent).toBe(150);
  });
});

describe('a denominator that nobody counted has bounds', () => {
  const served = { tier2ServedYtd: 61, tier3ServedYtd: 18, psychosocialAssessed: 31 };

  test('from the larger group to the sum of both', () => {
    expect(rate('psychosocialCoverage', served)).toEqual({
      id: 'psychosocialCoverage',
      numerator: 31,
      denominator: null,
      percent: null,
      reason: 'overlapUnknown',
      // 31 of 79 and 31 of 61
      bounds: { denominator: { least: 61, greatest: 79 }, percent: { least: 39.2, greatest: 50.8 } },
    });
  });

  test('the enrollment caps the sum, unless it is below a group it should contain', () => {
    const bounds = (enrolled: number) => rate('psychosocialCoverage', { ...served, enrolled }).bounds;
    expect(bounds(70)?.denominator).toEqual({ least: 61, greatest: 70 });
    expect(bounds(60)?.denominator).toEqual({ least: 61, greatest: 79 });
  });

  test('bounds that meet are a number', () => {
    expect(rate('psychosocialCoverage', { ...served, enrolled: 61 })).toMatchObject({
      denominator: 61,
      percent: 50.8,
    });
    expect(rate('connection', { referralsConnected: 3, referredSchool: 6, referredCommunity: 0 })).toEqual({
      id: 'connection',
      numerator: 3,
      denominator: 6,
      percent: 50,
    });
    expect(
      rate('connection', { referralsConnected: 0, referredSchool: 0, referredCommunity: 0 }).reason,
    ).toBe('zeroDenominator');
  });

  test('the unduplicated count goes before them', () => {
    expect(rate('psychosocialCoverage', { ...served, tier23UnduplicatedYtd: 72 }).percent).toBe(43.1);
  });

  test('an unduplicated count that is no count is not worked around', () => {
    expect(rate('psychosocialCoverage', { ...served, tier23UnduplicatedYtd: -72 }).reason).toBe('notACount');
  });

  test('there are none where a group is absent', () => {
    const { bounds, reason, absent } = rate('psychosocialCoverage', {
      ...served,
      tier3ServedYtd: 'notCollected',
    });
    expect(bounds).toBeUndefined();
    expect(reason).toBe('notCollected');
    expect(absent).toEqual([{ measure: 'tier3ServedYtd', state: 'notCollected' }]);
  });
});

describe('the reporting floor', () => {
  const assessed = (n: number) => ({ psychosocialAssessed: n, psychosocialImproved: 5, screened: n });

  test('withholds improvement below it, not at it, and no other rate', () => {
    expect(rate('psychosocialImprovement', assessed(9), { reportingFloor: 10 })).toMatchObject({
      percent: null,
      reason: 'belowReportingFloor',
    });
    expect(rate('psychosocialImprovement', assessed(10), { reportingFloor: 10 }).percent).toBe(50);
    expect(rate('identification', { screened: 9, identifiedAtRisk: 5 }, { reportingFloor: 10 }).percent).toBe(
      55.6,
    );
  });

  test('zero is said before it', () => {
    expect(rate('psychosocialImprovement', assessed(0), { reportingFloor: 10 }).reason).toBe(
      'zeroDenominator',
    );
  });

  test.each([-1, 0.5, Number.NaN])('is a whole number, not %s', (reportingFloor) => {
    expect(() => monthlyRates(belchertown, { reportingFloor })).toThrow(RangeError);
  });
});

test('a school is not asked for what only a district can say', () => {
  const rates = monthlyRates({ organization: '00240505', month, values: {} });
  expect(rates.at(-1)).toMatchObject({ id: 'missingRate', numerator: 13, denominator: 13, percent: 100 });
});

test('before the form was in use nothing is missing', () => {
  const rates = monthlyRates({ organization, month: '2020-08', values: {} });
  expect(rates.at(-1)).toMatchObject({ denominator: 0, percent: null, reason: 'zeroDenominator' });
});

describe('the table of rates', () => {
  test('is keyed by its ids and points only at rates that exist', () => {
    for (const [key, { id }] of Object.entries(RATES)) expect(id).toBe(key);
    expect(RATES.psychosocialImprovement.coverage).toSatisfy(isRateId);
    expect(RATES.academicImprovement.coverage).toSatisfy(isRateId);
    expect(isRateId('toString')).toBe(false);
  });

  test('says how months make a year', () => {
    expect(Object.fromEntries(RATE_IDS.map((id) => [id, rateAcrossMonths(id)]))).toEqual({
      screeningReach: 'last',
      identification: 'never',
      connection: 'never',
      tier2Share: 'never',
      tier3Share: 'never',
      evidenceShare: 'never',
      psychosocialImprovement: 'last',
      psychosocialCoverage: 'last',
      academicImprovement: 'last',
      academicCoverage: 'last',
      attendance: 'sum',
      youthFamilyPresence: 'sum',
      missingRate: 'sum',
    });
  });
});

test('every rate is a number with one decimal or says why not, and never NaN', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      for (const { percent, reason, numerator, denominator } of monthlyRates(frozen(report))) {
        expect(percent === null).toBe(reason !== undefined);
        if (percent === null) continue;
        expect(Number.isFinite(percent)).toBe(true);
        expect(numerator! >= 0 && denominator! > 0).toBe(true);
        // Within half a tenth of the exact value, checked without division
        const twice = 2000n * BigInt(numerator!);
        const tenths = BigInt(Math.round(percent * 10));
        const below = BigInt(denominator!);
        if (percent < 1e12) {
          expect(twice >= (2n * tenths - 1n) * below && twice < (2n * tenths + 1n) * below).toBe(true);
        }
      }
    }),
  );
});

test('the true rate lies within its bounds, whatever the overlap', () => {
  fc.assert(
    fc.property(fc.nat(50), fc.nat(50), fc.nat(50), fc.nat(50), (a, b, shared, connected) => {
      const both = Math.min(shared, a, b);
      const known = rate('connection', { referralsConnected: connected, referredUnduplicated: a + b - both });
      const bounded = rate('connection', {
        referralsConnected: connected,
        referredSchool: a,
        referredCommunity: b,
      });
      if (bounded.bounds) {
        expect(known.percent).toBeGreaterThanOrEqual(bounded.bounds.percent.least);
        expect(known.percent).toBeLessThanOrEqual(bounded.bounds.percent.greatest);
      } else expect(bounded).toEqual(known);
    }),
  );
});
