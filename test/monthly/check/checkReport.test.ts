import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CORE_RULES } from '../../../src/core/index.js';
import { checkReport, MEASURE_IDS, MONTHLY_RULES, type MonthlyContext } from '../../../src/monthly/index.js';
import { COHORTS, MA_REGISTRY } from '../../../src/network/index.js';
import { frozen } from '../../support/frozen.js';
import { withoutDue } from '../../support/withoutDue.js';

const context: MonthlyContext = {
  asOf: '2020-12-01',
  cohort: COHORTS['ma-coiin-2020-21'],
  registry: MA_REGISTRY,
  profile: { screeningTools: 0 },
};
const october = (values: object, more: object = {}) => ({
  organization: '00240000',
  month: '2020-10',
  version: 1,
  values,
  ...more,
});

test('finds nothing wrong with the worked numbers of Belchertown', () => {
  const values = {
    enrolled: 2149,
    screened: 354,
    screenedYtd: 354,
    tier2Served: 61,
    tier3Served: 18,
    tier23Unduplicated: 72,
    psychosocialAssessed: 31,
    psychosocialImproved: 19,
    tier23UnduplicatedYtd: 72,
  };
  expect(withoutDue(checkReport(october(values)))).toEqual([]);
});

test('states everything that a person and a program need of one breach', () => {
  expect(withoutDue(checkReport(october({ screened: 400, enrolled: 340 })))).toEqual([
    {
      code: 'monthly.screened-exceeds-enrolled',
      severity: 'fatal',
      record: { organization: '00240000', month: '2020-10', version: 1 },
      field: 'screened',
      params: { screened: 400, enrolled: 340 },
      path: ['values', 'screened'],
      related: [{ field: 'enrolled' }],
      fingerprint: 'monthly.screened-exceeds-enrolled|00240000|2020-10|screened',
    },
  ]);
});

test('names every value that cannot be read, each by its own rule', () => {
  const found = checkReport(
    october({
      enrolled: -1,
      screened: 3.5,
      screenedYtd: '354',
      tier2Served: 2 ** 60,
      tier3Served: Number.POSITIVE_INFINITY,
      waitDaysMedian: 4.55,
      staffWorkload: 6,
      crisisEvents: true,
    }),
  );
  expect(withoutDue(found).map(({ field, code }) => [field, code])).toEqual([
    ['enrolled', 'core.number-negative'],
    ['screened', 'core.too-many-decimals'],
    ['screenedYtd', 'core.number-is-text'],
    ['tier2Served', 'core.number-too-large'],
    ['tier3Served', 'core.number-too-large'],
    ['crisisEvents', 'core.value-kind-unknown'],
    ['waitDaysMedian', 'core.too-many-decimals'],
    ['staffWorkload', 'core.number-off-scale'],
  ]);
});

test('a bad value hides only the rules that need it', () => {
  const found = checkReport(october({ enrolled: 'many', screened: 400, tier2New: 5, tier2Served: 4 }));
  expect(withoutDue(found).map(({ code }) => code)).toEqual([
    'core.absence-word-unknown',
    'monthly.tier2-new-exceeds-served',
  ]);
});

test('names a code without its zeros and a month that Excel changed, and still judges the numbers', () => {
  const found = checkReport({
    organization: '240000',
    month: 'Oct-20',
    values: { screened: 2, screenedYtd: 1 },
  });
  expect(found.map(({ code }) => code)).toEqual([
    'core.code-lost-zeros',
    'core.month-changed-by-excel',
    'monthly.screened-exceeds-ytd',
  ]);
  expect(found[2]!.fingerprint).toBe('monthly.screened-exceeds-ytd|240000|Oct-20|screened');
});

test('tells findings with the same fingerprint apart', () => {
  const report = october({}, { submittedBy: 1, notes: { submittedBy: 'x' } });
  const fingerprints = checkReport({ ...report, version: 0, notes: { version: '1', Version: 2 } }).map(
    ({ fingerprint }) => fingerprint,
  );
  expect(new Set(fingerprints).size).toBe(fingerprints.length);
});

const absence = fc.constantFrom('notCollected', 'notAvailable', 'suppressed', null);
const values = fc.dictionary(
  fc.constantFrom(...MEASURE_IDS),
  fc.oneof(fc.nat(50), fc.nat(50), absence, fc.constantFrom(-1, 0.5, 'x')),
);
const known = new Set<string>([...MONTHLY_RULES, ...CORE_RULES].map(({ code }) => code));

test('never throws, whatever is given, and finds only what the catalogue knows', () => {
  const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true });
  const report = fc.record(
    {
      organization: anything,
      month: anything,
      version: anything,
      values: anything,
      qualifiers: anything,
      notes: anything,
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(anything, report, fc.jsonValue()), (input) => {
      for (const { code } of checkReport(input, context)) expect(known.has(code)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('says the same however the keys of the values are ordered, and writes to nothing', () => {
  fc.assert(
    fc.property(values, (counts) => {
      const backwards = Object.fromEntries(Object.entries(counts).reverse());
      const found = checkReport(frozen(october(counts)), context);
      expect(checkReport(october(backwards), context)).toEqual(found);
    }),
  );
});

test('a finding that blocks goes when its field is left out', () => {
  fc.assert(
    fc.property(values, (counts) => {
      const [first] = checkReport(october(counts)).filter(({ path }) => path.length === 2);
      if (!first) return;
      const { [first.field!]: _, ...rest } = counts;
      const left = checkReport(october(rest)).map(({ fingerprint }) => fingerprint);
      expect(left).not.toContain(first.fingerprint);
    }),
  );
});
