import { expect, test, vi } from 'vitest';

const options = { fields: {}, shouldUseNativeValidation: false };

test('findings of rules stand at their fields, beside those of single values', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  const { resolver } = await import('../../examples/formResolver.js');
  expect(log.mock.calls.flat()).toEqual([
    'tier2Served: -3 is below zero.',
    'screened: 61 students were screened this month, but only 16 this school year.',
  ]);
  log.mockRestore();

  const report = { organization: '00240505', month: '2020-10', values: { screened: 16, screenedYtd: 61 } };
  const { values, errors } = await resolver(report, undefined, options);
  expect(errors).toEqual({});
  expect(values).toEqual({ ...report, version: 1 });
});
