import { expect, test } from 'vitest';
import { en } from '../../src/messages/en.js';
import type { MonthlyReportInput } from '../../src/monthly/index.js';
import { parseMonthlyReport, standardSchema } from '../../src/schema/index.js';

const report = (values: MonthlyReportInput['values']) => ({
  organization: '00240000',
  month: '2020-10',
  values,
});
const check = (value: unknown, block?: 'fatal' | 'info') =>
  standardSchema(parseMonthlyReport, { messages: en, ...(block && { block }) })['~standard'].validate(value);

test('a clean value passes and comes back parsed', () => {
  expect(check(report({ enrolled: 340 }))).toEqual({ value: { ...report({ enrolled: 340 }), version: 1 } });
});

test('a finding across fields is an issue at its field, in plain words', () => {
  expect(check(report({ screened: 61, screenedYtd: 16 }))).toEqual({
    issues: [
      {
        message: expect.stringContaining('61'),
        path: ['values', 'screened'],
        code: 'monthly.screened-exceeds-ytd',
        severity: 'fatal',
        howToFix: expect.stringMatching(/\.$/),
      },
    ],
  });
});

test('the form says from which severity on it is stopped', () => {
  const slightly = report({ enrolled: 340, screened: 354 });
  expect(check(slightly)).toHaveProperty('issues');
  expect(check(slightly, 'fatal')).toHaveProperty('value');
});

test('a value of the wrong shape never passes, however lenient the form', () => {
  expect(check({ ...report({}), values: undefined }, 'fatal')).toHaveProperty('issues');
  expect(check(42, 'fatal')).toHaveProperty('issues');
});
