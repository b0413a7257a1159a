import fc from 'fast-check';
import { expect, test } from 'vitest';
import log from '../../examples/data/pdsa/00240000-2020-21.json' with { type: 'json' };
import broken from '../../examples/data/pdsa/broken.json' with { type: 'json' };
import { checkMonthlyFiles } from '../../src/exchange/index.js';
import { checkSubmissionLog, parseMonthlySubmission } from '../../src/schema/index.js';
import { frozen } from '../support/frozen.js';
import { submission } from './submissions.js';

const october = (values: object, change: object = {}) =>
  frozen(
    submission({
      reports: [{ organization: '00240000', month: '2020-10', values }],
      pdsa: log,
      ...change,
    }),
  );
const blocking = (value: unknown) =>
  checkSubmissionLog(value).filter(({ severity }) => ['fatal', 'explain', 'confirm'].includes(severity));

test('numbers of cycles that the log gives are no finding', () => {
  expect(blocking(october({ pdsaCyclesActive: 1, pdsaCyclesCompleted: 1 }))).toEqual([]);
  expect(blocking(october({ pdsaCyclesActive: 'notCollected' }))).toEqual([]);
  expect(checkSubmissionLog(submission())).toEqual([]);
});

test('a number that differs is found at its cell, with both numbers', () => {
  const told = {
    code: 'pdsa.cycle-count-differs',
    severity: 'confirm',
    record: { organization: '00240000', month: '2020-10' },
    field: 'pdsaCyclesActive',
    params: { measure: 'pdsaCyclesActive', month: '2020-10', value: 4, expected: 1 },
    path: ['reports', 0, 'values', 'pdsaCyclesActive'],
  };
  const value = october({ pdsaCyclesActive: 4, pdsaCyclesCompleted: 1 });
  expect(blocking(value)).toMatchObject([told]);
  expect(parseMonthlySubmission(value).findings).toEqual(
    expect.arrayContaining([expect.objectContaining(told)]),
  );
});

test('the explanation that travels along answers it, and lapses with the numbers', () => {
  const explanations = [
    {
      code: 'pdsa.cycle-count-differs',
      organization: '00240000',
      month: '2020-10',
      field: 'pdsaCyclesActive',
      params: { measure: 'pdsaCyclesActive', month: '2020-10', value: 4, expected: 1 },
      note: 'Three cycles are kept by a partner.',
    },
  ];
  const answered = (active: number) =>
    blocking(october({ pdsaCyclesActive: active, pdsaCyclesCompleted: 1 }, { explanations }));
  expect(answered(4)).toMatchObject([{ disposition: { kind: 'confirmed' } }]);
  expect(answered(5)[0]).not.toHaveProperty('disposition');
});

test("a school's report speaks of the school's own cycles, and an earlier version of nothing", () => {
  const value = october(
    {},
    {
      reports: [
        { organization: '00240505', month: '2020-10', values: { pdsaCyclesActive: 1 } },
        { organization: '00240000', month: '2020-10', version: 1, values: { pdsaCyclesActive: 9 } },
        { organization: '00240000', month: '2020-10', version: 2, values: { pdsaCyclesActive: 1 } },
      ],
    },
  );
  expect(blocking(value)).toMatchObject([
    { code: 'pdsa.cycle-count-differs', record: { organization: '00240505' }, params: { expected: 0 } },
  ]);
});

test('the log of another district is named, and its cycles are not counted', () => {
  const value = october({ pdsaCyclesActive: 7 }, { organization: '06180000' });
  expect(blocking(value)).toMatchObject([
    {
      code: 'pdsa.log-of-other-district',
      severity: 'fatal',
      path: ['pdsa', 'organization'],
      params: { code: '00240000', expected: '06180000' },
    },
  ]);
});

test('what is wrong inside the log is found there, in a value and in a file', () => {
  const value = october({ pdsaCyclesActive: 7 }, { pdsa: broken });
  expect(blocking(value).map(({ path }) => path)).toContainEqual(['pdsa', 'cycles', 1, 'events', 3]);
  // A log that cannot be read gives no numbers to compare with.
  expect(blocking(value).map(({ code }) => code)).not.toContain('pdsa.cycle-count-differs');
  const text = JSON.stringify(value, null, 2);
  const { findings } = checkMonthlyFiles([{ name: 'a.json', source: text }]);
  const { source } = findings.find(({ code }) => code === 'pdsa.event-before-previous')!;
  expect(text.split('\n')[source!.line - 1]!.slice(source!.column - 1)).toMatch(/^"2020-09-20"/);
});

test('no submission makes it throw', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), fc.anything(), (whole, pdsa, reports) => {
      checkSubmissionLog(whole);
      checkSubmissionLog({ ...submission(), pdsa });
      checkSubmissionLog({ ...submission(), pdsa: log, reports });
      checkSubmissionLog({ ...submission(), pdsa: { ...log, cycles: pdsa }, reports: [whole, reports] });
    }),
  );
});
