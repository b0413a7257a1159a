import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Finding, monthsBetween } from '../../../src/core/index.js';
import { fatalPlaces } from '../../../src/monthly/check/fatalPlaces.js';
import { organizationHistories } from '../../../src/monthly/check/history/organizationHistory.js';
import { HISTORY_RULES, SINGLE_REPORT_RULES } from '../../../src/monthly/check/history/rules.js';
import { judgeAcross } from '../../../src/monthly/check/judgeAcross.js';
import { compiledForm } from '../../../src/monthly/form/compiledForm.js';
import { MONTHLY_1 } from '../../../src/monthly/form/monthly1.js';
import { rulesToJudge } from '../../../src/monthly/form/rulesToJudge.js';
import { checkHistory, MEASURE_IDS, type MonthlyContext } from '../../../src/monthly/index.js';
import { readReportRows } from '../../../src/monthly/read/readReportRows.js';
import { frozen } from '../../support/frozen.js';
import { COHORT, districtIn, report, SCHOOL_A, schoolReport, submission } from '../madeUpDistrict.js';

const fall = [report('2020-10', { screenedYtd: 354 }), report('2020-11', { screenedYtd: 340 })];

test('takes submissions and bare reports, in any order', () => {
  const [october, november] = fall;
  const inSubmission = submission([november], { month: '2020-11' });
  const found = checkHistory([inSubmission, october!] as never);
  expect(found.map(({ code, path }) => [code, path])).toEqual([
    ['monthly.ytd-fell', [0, 'reports', 0, 'values', 'screenedYtd']],
  ]);
  expect(found[0]?.related).toEqual([{ record: districtIn('2020-10'), field: 'screenedYtd' }]);
});

test('keeps organizations apart', () => {
  const school = schoolReport(SCHOOL_A, { screenedYtd: 340 }, { month: '2020-11' });
  expect(checkHistory([fall[0]!, school])).toEqual([]);
});

test('does not report what is wrong within a row', () => {
  expect(checkHistory([report('2020-10', { screened: 9, screenedYtd: 8, enrolled: -1 })])).toEqual([]);
});

test('passes over what has no readable key', () => {
  const unreadable = [null, 7, [], { organization: '24' }, { organization: '99010000', month: '2020-13' }];
  expect(checkHistory([...unreadable, ...fall] as never).map(({ code }) => code)).toEqual([
    'monthly.ytd-fell',
  ]);
});

test('a number that breaks a fatal rule in its own row is not compared', () => {
  const wrong = report('2020-11', { tier2Served: 900, tier2ServedYtd: 60 });
  expect(checkHistory([report('2020-10', { tier2Served: 20 }), wrong])).toEqual([]);
});

test('two reports of one version that contradict each other are not compared with other months', () => {
  const twice = [report('2020-11', { screenedYtd: 340 }), report('2020-11', { screenedYtd: 400 })];
  expect(checkHistory([fall[0]!, ...twice]).map(({ code }) => code)).toEqual(['monthly.version-repeated']);
});

const values = fc.dictionary(
  fc.constantFrom(...MEASURE_IDS),
  fc.oneof(fc.nat(60), fc.constantFrom(0, 30, 'notAvailable', 'notCollected', null)),
);
const row = fc
  .tuple(fc.constantFrom('2020-09', '2020-10', '2020-11', '2021-07'), values, fc.constantFrom(1, 2, 2))
  .map(([month, counts, version]) => report(month, counts, { version }));
const fingerprintsOf = (rows: readonly unknown[], context: object) =>
  checkHistory(frozen(rows) as never, context as MonthlyContext)
    .map(({ fingerprint }) => fingerprint)
    .sort();

test('says the same however the reports are ordered, and writes to nothing', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), fc.array(row, { maxLength: 3 }), (rows, history) => {
      const context = frozen({ cohort: COHORT, history });
      expect(fingerprintsOf([...rows].reverse(), context)).toEqual(fingerprintsOf(rows, context));
    }),
  );
});

test('sending a report once more changes nothing', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
      expect(fingerprintsOf([...rows, rows[0]], {})).toEqual(fingerprintsOf(rows, {}));
    }),
  );
});

test('never throws, and finds only breaches of the rules across months, each at a judged report', () => {
  const anything = fc.anything({ withNullPrototype: true });
  fc.assert(
    fc.property(fc.array(fc.oneof(row, anything)), fc.array(fc.oneof(row, anything)), (rows, history) => {
      const judged = rows.flatMap((one) => (one as { month?: string } | null)?.month ?? []);
      for (const { code, record } of checkHistory(rows as never, { history } as MonthlyContext)) {
        expect(HISTORY_RULES.map((rule) => rule.code)).toContain(code);
        expect(judged).toContain(record?.month);
      }
    }),
    { numRuns: 300 },
  );
});

test('an organization with a single report is judged by every rule that can speak of it', () => {
  const spoken = new Set<string>();
  const pairs = fc.dictionary(
    fc.constantFrom(...compiledForm(MONTHLY_1).groups.ytdPairs.flatMap(({ month, ytd }) => [month, ytd])),
    fc.nat(60),
    { minKeys: 4 },
  );
  const single = fc.tuple(fc.constantFrom(...monthsBetween('2020-07', '2021-06')), pairs);
  const contexts = fc.constantFrom<MonthlyContext>(
    {},
    { cohort: COHORT },
    { cohort: { ...COHORT, districts: ['99020000'], firstMonth: '2020-12' } },
  );
  fc.assert(
    fc.property(single, contexts, ([month, counts], context) => {
      const [history] = organizationHistories(readReportRows([report(month, counts)], true, context));
      const judged = (rules: typeof HISTORY_RULES | typeof SINGLE_REPORT_RULES) => {
        const made: Finding[] = [];
        judgeAcross(made, rulesToJudge(rules, context), history!, context, { fatal: fatalPlaces() });
        return made;
      };
      const found = judged(HISTORY_RULES);
      expect(judged(SINGLE_REPORT_RULES)).toEqual(found);
      for (const { code } of found) spoken.add(code);
    }),
    { numRuns: 500 },
  );
  // The fourth, about other schools, needs qualifiers to speak.
  expect(spoken).toContain('monthly.district-not-in-cohort');
  expect(spoken).toContain('monthly.ytd-exceeds-months');
  expect(spoken).toContain('monthly.months-below-ytd');
});
