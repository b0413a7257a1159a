import { expect, test } from 'vitest';
import { checkOrgCode, MA_REGISTRY } from '../../../src/network/index.js';

const codes = (...args: Parameters<typeof checkOrgCode>) => checkOrgCode(...args).map(({ code }) => code);

test('passes every code of the registry, districts and schools', () => {
  expect(Object.keys(MA_REGISTRY).flatMap((code) => checkOrgCode(code, MA_REGISTRY))).toEqual([]);
});

test.each([
  [240000, 'core.code-is-number'],
  ['240000', 'core.code-lost-zeros'],
  ['0024000O', 'core.code-unreadable'],
  ['00010000', 'network.organization-not-listed'],
  ['00249999', 'network.organization-not-listed'],
])('finds what is wrong with %j: %s', (value, code) => {
  expect(codes(value, MA_REGISTRY)).toEqual([code]);
});

test('an unknown code is wrong only where the registry is complete', () => {
  const registry = {
    form: 'registry@1',
    id: 'all',
    codes: 'ma-dese',
    coverage: 'complete',
    asOf: '2020-10-01',
    organizations: Object.values(MA_REGISTRY),
  } as const;
  expect(codes('00010000', registry)).toEqual(['network.organization-unknown']);
  expect(codes('00240000', registry)).toEqual([]);
  expect(codes('00010000', { ...registry, coverage: 'partial' })).toEqual([
    'network.organization-not-listed',
  ]);
});

test('judges only the form of a code where no registry is given', () => {
  expect(codes('00010000')).toEqual([]);
  expect(codes('1')).toEqual(['core.code-unreadable']);
});

test('takes an entry by hand with name and reason, and only with both', () => {
  const reason = 'Opened in September';
  expect(codes('00010000', MA_REGISTRY, { name: 'Abington', reason })).toEqual([
    'network.organization-entered-by-hand',
  ]);
  expect(codes('00010000', MA_REGISTRY, { name: ' ', reason })).toEqual(['network.organization-not-listed']);
  expect(codes('00010000', MA_REGISTRY, { name: 'Abington', reason: 'new' })).toEqual([
    'network.organization-not-listed',
  ]);
  expect(codes(10000, MA_REGISTRY, { name: 'Abington', reason })).toEqual(['core.code-is-number']);
});
