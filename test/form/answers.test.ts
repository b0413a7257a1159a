import { expect, test } from 'vitest';
import { parseBaseline, parseExplanations, parseSeverities } from '../../src/form/index.js';

const rules = [
  { code: 'monthly.changed-sharply', severity: 'confirm' },
  { code: 'monthly.value-negative', severity: 'fatal' },
] as const;
const told = ({ findings }: { findings: readonly { code: string; path: readonly (string | number)[] }[] }) =>
  findings.map(({ code, path }) => `${code} ${path.join('.')}`.trim());

const known = {
  code: 'monthly.changed-sharply',
  organization: '00240000',
  month: '2020-10',
  since: '2020-11-15',
};
const baseline = (findings: unknown) => ({ form: 'baseline@1', findings });

test('a baseline is read as it was written', () => {
  const all = baseline([known, { ...known, month: '2020-11' }, { ...known, field: 'screened', times: 2 }]);
  expect(parseBaseline(all, { rules })).toEqual({ ok: true, value: all, findings: [] });
});

test('the same finding twice in a baseline is told at the second, with both places', () => {
  const { findings } = parseBaseline(baseline([{ ...known, month: '2020-09' }, known, known]), { rules });
  expect(findings).toMatchObject([
    { code: 'form.finding-named-twice', path: ['findings', 2], params: { other: 2, place: 3 } },
  ]);
});

test('a rule that is not known is told once, with the nearest one; without rules none is looked up', () => {
  const wrong = { ...known, code: 'monthly.changed-sharpley' };
  const all = baseline([known, wrong, { ...wrong, month: '2020-11' }, { ...known, code: 'x' }]);
  expect(parseBaseline(all, { rules }).findings).toMatchObject([
    {
      code: 'form.known-rule-unknown',
      path: ['findings', 1, 'code'],
      params: { rule: wrong.code, nearest: known.code },
    },
    { code: 'form.known-rule-unknown', path: ['findings', 3, 'code'], params: { rule: 'x' } },
  ]);
  expect(parseBaseline(all).findings).toEqual([]);
});

test('of very many rules that are not known a hundred are told', () => {
  const many = Array.from({ length: 130 }, (_, n) => ({ ...known, code: `monthly.no-${n}` }));
  expect(parseBaseline(baseline(many), { rules }).findings).toHaveLength(100);
});

test('what is not a baseline is not read further', () => {
  expect(told(parseBaseline({ form: 'baseline@1' }))).toEqual(['form.missing findings']);
  expect(parseBaseline(baseline([{ code: 'x' }]), { rules }).ok).toBe(false);
});

test('an answer given twice is told at the second', () => {
  const answer = { code: known.code, params: { from: 1 }, note: 'We moved house in October.' };
  expect(told(parseExplanations([answer, answer]))).toEqual(['form.finding-named-twice 1']);
  expect(told(parseExplanations([answer, { ...answer, params: { from: 2 } }]))).toEqual([]);
  expect(parseExplanations({}).ok).toBe(false);
});

const reason = 'Schools opened again in fall 2020.';

test('a profile of severities is read as it was written', () => {
  const profile = { 'monthly.changed-sharply': { as: 'warning', reason } };
  expect(parseSeverities(profile, { rules })).toEqual({ ok: true, value: profile, findings: [] });
});

test.each([
  [
    'of a rule that blocks',
    { 'monthly.value-negative': { as: 'info', reason } },
    'form.fatal-counted-as monthly.value-negative',
  ],
  ['of no rule', { 'monthly.no': { as: 'info', reason } }, 'form.counted-rule-unknown monthly.no'],
  [
    'that blocks',
    { 'monthly.changed-sharply': { as: 'fatal', reason } },
    'form.counted-as-fatal monthly.changed-sharply.as',
  ],
  [
    'that is a word alone',
    { 'monthly.changed-sharply': 'info' },
    'form.counted-entry-unreadable monthly.changed-sharply',
  ],
  [
    'without a reason',
    { 'monthly.changed-sharply': { as: 'info' } },
    'form.missing monthly.changed-sharply.reason',
  ],
  [
    'with an unknown word',
    { 'monthly.changed-sharply': { as: 'low', reason } },
    'form.choice-unknown monthly.changed-sharply.as',
  ],
])('a severity %s is told', (_, profile, said) => {
  const outcome = parseSeverities(profile, { rules });
  expect(told(outcome)).toEqual([said]);
});

test('what is told of a severity names its rule, the choices and the nearest rule', () => {
  const near = parseSeverities({ 'monthly.changed-sharpley': { as: 'info', reason } }, { rules });
  expect(near.findings[0]!.params).toEqual({ rule: 'monthly.changed-sharpley', nearest: known.code });
  expect(parseSeverities({ [known.code]: 1 }).findings[0]!.params).toEqual({
    rule: known.code,
    choices: 'explain, confirm, warning, info',
  });
  expect(parseSeverities({ 'monthly.no': { as: 'info', reason } }).findings).toEqual([]);
});

test('a severity of a rule that blocks and is badly written is told once', () => {
  const blocks = 'monthly.value-negative';
  expect(told(parseSeverities({ [blocks]: { reason } }, { rules }))).toEqual([`form.missing ${blocks}.as`]);
  expect(told(parseSeverities({ [blocks]: 'info' }, { rules }))).toEqual([
    `form.counted-entry-unreadable ${blocks}`,
  ]);
  const two = { [known.code]: { as: 'fatal', reason: 'short' } };
  expect(told(parseSeverities(two, { rules }))).toEqual([
    `form.counted-as-fatal ${known.code}.as`,
    `form.text-too-short ${known.code}.reason`,
  ]);
});

test('what is not a profile is told as a whole', () => {
  for (const value of ['info', [1], 3]) {
    const { ok, findings } = parseSeverities(value, { rules });
    expect({ ok, codes: findings.map(({ code }) => code) }).toEqual({
      ok: false,
      codes: ['form.kind-wrong'],
    });
  }
});

test('rules without a code or a severity are a mistake of the program', () => {
  expect(() => parseSeverities({}, { rules: [{ code: 'x' }] as never })).toThrow(TypeError);
  expect(() => parseBaseline({}, { rules: 'x' as never })).toThrow(/parseBaseline/);
  expect(() => parseSeverities({}, { rules: 'x' as never })).toThrow(/parseSeverities/);
});
