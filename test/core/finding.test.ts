import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type CheckRule,
  type Finding,
  findingOf,
  fingerprintOf,
  judge,
  numberFingerprints,
  SEVERITIES,
} from '../../src/core/index.js';

const tooTall = {
  code: 'core.too-tall',
  severity: 'warning',
  message: '{value} is tall.',
  howToFix: 'Measure again.',
  params: { value: 'value' },
  basis: 'proposed',
  source: { id: 'project', at: 'k01' },
  check: (heights, { most }) =>
    heights.flatMap((value, i) => (value > most ? [{ field: `h${i}`, params: { value } }] : [])),
} as const satisfies CheckRule<readonly number[], { readonly most: number }>;

const record = { organization: '00240000', month: '2020-10', version: 2 };

test('names the severities from the hardest to the softest', () => {
  expect(SEVERITIES).toEqual(['fatal', 'explain', 'confirm', 'warning', 'info']);
});

test('stamps code, severity and fingerprint on the facts of a breach', () => {
  expect(judge([tooTall], [1, 3], { most: 2 }, record)).toEqual([
    {
      code: 'core.too-tall',
      severity: 'warning',
      record,
      field: 'h1',
      params: { value: 3 },
      path: ['h1'],
      fingerprint: 'core.too-tall|00240000|2020-10|h1',
    },
  ]);
});

test('keeps what a breach says of record, path and cause', () => {
  const other = { organization: '00240505' };
  const breach = { record: other, params: {}, path: ['a', 0], related: [{ field: 'b' }], causedBy: 'core.x' };
  expect(findingOf(tooTall, breach, record)).toEqual({
    code: 'core.too-tall',
    severity: 'warning',
    ...breach,
    fingerprint: 'core.too-tall|00240505||',
  });
});

test('a breach without a field leads to the whole', () => {
  expect(findingOf(tooTall, { params: {} }).path).toEqual([]);
});

test('passes over a retired rule', () => {
  const retired = { ...tooTall, retired: { in: '2.0.0', because: 'nobody is too tall' } };
  expect(judge([retired, tooTall], [3], { most: 2 })).toHaveLength(1);
});

test('leaves missing parts of a fingerprint empty', () => {
  expect(fingerprintOf('a.b')).toBe('a.b|||');
  expect(fingerprintOf('a.b', { organization: '1' }, 'x')).toBe('a.b|1||x');
});

test('tells equal fingerprints apart, also when a file is numbered in pieces', () => {
  const finding = findingOf(tooTall, { params: {} });
  const seen = new Map<string, number>();
  const names = [...numberFingerprints([finding, finding], seen), ...numberFingerprints([finding], seen)];
  expect(names.map(({ fingerprint }) => fingerprint)).toEqual([
    'core.too-tall|||',
    'core.too-tall||||2',
    'core.too-tall||||3',
  ]);
});

test('numbers a list in pieces as it numbers it whole', () => {
  const finding = fc
    .constantFrom('a', 'b', 'c')
    .map((field): Finding => findingOf(tooTall, { field, params: {} }, record));
  fc.assert(
    fc.property(fc.array(finding), fc.nat(20), (findings, cut) => {
      const seen = new Map<string, number>();
      const pieces = [findings.slice(0, cut), findings.slice(cut)].flatMap((some) =>
        numberFingerprints(some, seen),
      );
      expect(pieces).toEqual(numberFingerprints(findings));
      expect(new Set(pieces.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
    }),
  );
});
