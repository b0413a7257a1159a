import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  applyExplanations,
  checkExplanations,
  type Explanation,
  type Finding,
  findingOf,
  isAtLeast,
  isBlocked,
  lapsedExplanations,
  SEVERITIES,
  type Severity,
} from '../../src/core/index.js';
import { parseExplanations } from '../../src/form/index.js';
import { frozen } from '../support/frozen.js';

const record = { organization: '00240000', month: '2020-10', version: 1 };
const found = (severity: Severity, params: Finding['params'] = { value: 80, previous: 20 }) =>
  findingOf({ code: 'monthly.changed-sharply', severity }, { field: 'tier2Served', params }, record);
const explanation: Explanation = {
  code: 'monthly.changed-sharply',
  organization: '00240000',
  month: '2020-10',
  field: 'tier2Served',
  params: { previous: 20, value: 80 },
  note: 'Two counselors began.',
  by: 'data lead',
  at: '2020-11-12T09:30:00-05:00',
};
const dispositionOf = (severity: Severity, given: Partial<Explanation> = {}) =>
  applyExplanations([found(severity)], [{ ...explanation, ...given }])[0]!.disposition;

test('explains a finding with a note, and confirms one with or without', () => {
  const { note, by, at } = explanation;
  expect(dispositionOf('explain')).toEqual({ kind: 'explained', note, by, at });
  expect(dispositionOf('confirm')).toEqual({ kind: 'confirmed', note, by, at });
  const { note: _, ...ticked } = explanation;
  expect(applyExplanations([found('confirm')], [ticked])[0]!.disposition).toEqual({
    kind: 'confirmed',
    by,
    at,
  });
});

test('takes no note shorter than ten characters for an explanation', () => {
  expect(dispositionOf('explain', { note: '123456789' })).toBeUndefined();
  expect(dispositionOf('explain', { note: ' 12345678 ' })).toBeUndefined();
  expect(dispositionOf('explain', { note: '1234567890' })?.kind).toBe('explained');
});

test('never explains a fatal finding away', () => {
  expect(dispositionOf('fatal')).toBeUndefined();
});

test.each([
  ['another number', { params: { previous: 20, value: 81 } }],
  ['a param more', { params: { previous: 20, value: 80, change: 60 } }],
  ['a text for a number', { params: { previous: 20, value: '80' } }],
  ['another month', { month: '2020-11' }],
  ['another organization', { organization: '00240505' }],
  ['another field', { field: 'tier3Served' }],
  ['another rule', { code: 'monthly.value-repeated' }],
])('lapses with %s', (_, changed) => {
  expect(dispositionOf('confirm', changed)).toBeUndefined();
  const lapsed = { ...explanation, ...changed };
  expect(lapsedExplanations([found('confirm')], [explanation, lapsed])).toEqual([lapsed]);
});

test('holds for later versions as long as the numbers stay', () => {
  const later = { ...found('confirm'), record: { ...record, version: 7 } };
  expect(applyExplanations([later], [explanation])[0]!.disposition?.kind).toBe('confirmed');
});

test('speaks of findings without a record too', () => {
  const plain = findingOf({ code: 'a.b', severity: 'confirm' }, { params: {} });
  expect(applyExplanations([plain], [{ code: 'a.b', params: {} }])[0]!.disposition).toEqual({
    kind: 'confirmed',
  });
});

test('blocks from a severity on, unless every such finding has a disposition', () => {
  expect(SEVERITIES.map((severity) => isBlocked([found(severity)]))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
  expect(isBlocked([found('warning')], 'warning')).toBe(true);
  expect(isBlocked(applyExplanations([found('explain')], [explanation]))).toBe(false);
  expect(isBlocked([])).toBe(false);
});

test('orders severities', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SEVERITIES), fc.constantFrom(...SEVERITIES), (a, b) => {
      expect(isAtLeast(a, b) && isAtLeast(b, a)).toBe(a === b);
      expect(isAtLeast(a, b) || isAtLeast(b, a)).toBe(true);
    }),
  );
});

test('changes nothing but dispositions, whatever the order of findings and explanations', () => {
  const findings = fc.array(fc.tuple(fc.constantFrom(...SEVERITIES), fc.nat(3)));
  const values = fc.uniqueArray(fc.nat(3));
  fc.assert(
    fc.property(findings, values, (some, explained) => {
      const list = frozen(some.map(([severity, value]) => found(severity, { value })));
      const given = frozen(explained.map((value) => ({ ...explanation, params: { value } })));
      const applied = applyExplanations(list, given);
      expect(applied.map(({ disposition: _, ...rest }) => rest)).toEqual(list);
      expect(applyExplanations(list, [...given].reverse())).toEqual(applied);
      for (const { severity, params, disposition } of applied)
        expect(disposition !== undefined).toBe(
          severity !== 'fatal' && explained.includes(params['value'] as number),
        );
    }),
  );
});

test('an answer that holds itself, or something that is no fact, settles nothing and breaks nothing', () => {
  const loop: Record<string, unknown> = {};
  loop['value'] = loop;
  const odd = [loop, { value: [loop] }, { value: 1n, previous: 20 }, { value: () => 80 }];
  for (const params of odd) {
    const given = { ...explanation, params: params as Explanation['params'] };
    expect(applyExplanations([found('confirm')], [given])[0]!.disposition).toBeUndefined();
    expect(checkExplanations([found('confirm')], [given]).map(({ code }) => code)).toEqual([
      'core.explanation-lapsed',
    ]);
    expect(parseExplanations([given]).ok).toBe(false);
  }
  const list: unknown[] = [];
  list.push(list, { code: 'a.b', params: { list } });
  expect(parseExplanations(list).ok).toBe(false);
});

test('keys that programs obey are keys as others are', () => {
  const text = JSON.stringify({ ...explanation, code: 'a.b' }).replace(
    '"previous":20',
    '"__proto__":{"value":80},"constructor":"x"',
  );
  expect(parseExplanations([JSON.parse(text)]).ok).toBe(false);
  const sound = parseExplanations([JSON.parse(text.replace('{"value":80}', '80'))]);
  expect(Object.keys(sound.ok ? sound.value[0]!.params : {})).toEqual(['__proto__', 'constructor', 'value']);
  expect(applyExplanations([found('confirm')], sound.ok ? sound.value : [])[0]!.disposition).toBeUndefined();
  const around = JSON.parse('[{"code":"a.b","params":{},"__proto__":{"note":"Nobody has said this."}}]');
  const read = parseExplanations(around);
  expect(read.ok && [read.value[0]!.note, Object.keys(read.value[0]!)]).toEqual([
    undefined,
    ['code', 'params'],
  ]);
  expect(({} as Record<string, unknown>)['note']).toBeUndefined();
});
