import { expect, test } from 'vitest';
import { currentVersions, type MonthlyReportInput, revisionsOf } from '../../../src/monthly/index.js';

const report = (version: number | null, screened: number | 'notAvailable'): MonthlyReportInput => ({
  organization: '00240000',
  month: '2020-10',
  version,
  values: { screened, enrolled: 2149 },
});

test('the highest version is current, the others are history, and the order stays', () => {
  const other = { ...report(1, 7), organization: '00480000' };
  expect(currentVersions([report(2, 20), other, report(10, 30), report(9, 25)])).toEqual([
    other,
    report(10, 30),
  ]);
});

test('a version left out is the first', () => {
  expect(currentVersions([report(null, 10), report(2, 20)])).toEqual([report(2, 20)]);
});

test('of equal versions the first is kept', () => {
  expect(currentVersions([report(1, 10), report(1, 11)])).toEqual([report(1, 10)]);
});

test('other months and organizations are not versions', () => {
  const reports = [report(1, 10), { ...report(2, 20), month: '2020-11' }];
  expect(currentVersions(reports)).toEqual(reports);
  expect(revisionsOf(reports)).toEqual([]);
});

test('revisions say what each version changed in the one before, whatever the order they came in', () => {
  const last = { ...report(4, 30), values: { screened: 30, tier2Served: 5 } };
  expect(revisionsOf([last, report(2, 20), report(null, 'notAvailable')])).toEqual([
    {
      organization: '00240000',
      month: '2020-10',
      from: 1,
      to: 2,
      changes: [{ measure: 'screened', before: 'notAvailable', after: 20 }],
    },
    {
      organization: '00240000',
      month: '2020-10',
      from: 2,
      to: 4,
      changes: [
        { measure: 'enrolled', before: 2149, after: null },
        { measure: 'screened', before: 20, after: 30 },
        { measure: 'tier2Served', before: null, after: 5 },
      ],
    },
  ]);
});

test('a version that changes nothing is a revision without changes; a repeated one is none', () => {
  expect(revisionsOf([report(1, 10), report(2, 10)])[0]?.changes).toEqual([]);
  expect(revisionsOf([report(1, 10), report(1, 11)])).toEqual([]);
});

test('of submissions the reports are compared, by the version of the submission', () => {
  const sent = (version: number, screened: number) => ({
    organization: '00240000',
    month: '2020-10',
    version,
    reports: [{ organization: '00240505', month: '2020-10', values: { screened } }],
  });
  expect(revisionsOf([sent(2, 12), sent(1, 10)])).toEqual([
    {
      organization: '00240505',
      month: '2020-10',
      from: 1,
      to: 2,
      changes: [{ measure: 'screened', before: 10, after: 12 }],
    },
  ]);
  expect(() => revisionsOf([{ ...sent(1, 1), reports: 4 as never }])).toThrow(TypeError);
});
