import { describe, expect, test } from 'vitest';
import {
  audit,
  DEFAULT_DISCLOSURE_POLICY,
  DISCLOSURE_POLICIES,
  type DisclosurePolicyInput,
  PERCENT_BANDS,
  parseDisclosurePolicy,
  protect,
} from '../../src/disclosure/index.js';
import { flat, tableOf } from './tables.js';

test('fills what is left out from the default policy', () => {
  const parsed = parseDisclosurePolicy({ threshold: 6, cost: undefined });
  expect(parsed).toEqual({ ok: true, value: { ...DEFAULT_DISCLOSURE_POLICY, threshold: 6 }, findings: [] });
});

test.each(Object.entries(DISCLOSURE_POLICIES))(
  '%s is a policy that says who set it and where it comes from',
  (id, policy) => {
    const parsed = parseDisclosurePolicy(policy);
    expect(parsed.ok && parsed.value.id).toBe(id);
    expect(policy.source).not.toBe('');
    expect(policy.setBy).not.toBe('');
  },
);

test('the default threshold is 11, and 6 and 10 are at hand', () => {
  const thresholds = Object.values(DISCLOSURE_POLICIES).map(({ threshold }) => threshold);
  expect(thresholds).toEqual([11, 10, 6, 11]);
});

test('percent bands meet without a gap and without an overlap', () => {
  const sorted = [...PERCENT_BANDS].sort((a, b) => a.from - b.from);
  expect(sorted.slice(0, -1).map(({ to }) => to)).toEqual(sorted.slice(1).map(({ from }) => from - 1));
  expect(sorted.at(-1)!.to).toBe(null);
});

describe('a field', () => {
  const unusable: [key: keyof DisclosurePolicyInput, value: unknown, code: string, field?: string][] = [
    ['id', 7, 'form.kind-wrong'],
    ['version', 0, 'form.number-out-of-range'],
    ['basis', 'rumor', 'form.choice-unknown'],
    ['source', 7, 'form.kind-wrong'],
    ['source', { address: 'https://example.org' }, 'form.missing', 'source.title'],
    ['threshold', 1, 'form.number-out-of-range'],
    ['threshold', null, 'form.missing'],
    ['threshold', Number.NaN, 'form.missing'],
    ['threshold', 10.5, 'form.decimals-too-many'],
    ['threshold', '11', 'form.kind-wrong'],
    ['zeros', 'hide', 'form.choice-unknown'],
    ['zeros', { dimension: 'measure', otherwise: 'publish' }, 'form.missing', 'zeros.codes'],
    [
      'zeros',
      { dimension: 'measure', otherwise: 'publish', codes: { served: 'hide' } },
      'form.choice-unknown',
      'zeros.codes',
    ],
    ['level', 'loose', 'form.choice-unknown'],
    ['level', 3, 'form.kind-wrong'],
    ['level', { width: 0 }, 'form.number-out-of-range', 'level.width'],
    ['level', { width: 3, more: 1 }, 'disclosure.policy-field-unknown'],
    ['cost', 'price', 'form.choice-unknown'],
    ['mustPublish', ['total'], 'form.choice-unknown'],
    ['orders', [{ dimension: 'measure', lesser: 'screened' }], 'form.missing', 'orders.greater'],
    ['percentBands', [{ from: 20, to: 10, low: 5, high: 95 }], 'disclosure.percent-band-reversed'],
    ['percentBands', [{ from: 20, to: null, low: 95, high: 5 }], 'disclosure.percent-band-reversed'],
    ['periodGuard', 'yes', 'form.kind-wrong'],
    ['alreadyPublic', 'ignore', 'form.choice-unknown'],
    ['steps', -1, 'form.number-out-of-range'],
  ];

  test.each(unusable)('%s = %j is refused', (key, value, code, field = key) => {
    const { ok, findings } = parseDisclosurePolicy({ [key]: value });
    expect(ok).toBe(false);
    expect(findings.map((finding) => [finding.code, finding.field])).toContainEqual([code, field]);
  });

  test('that says nothing comes from the default policy', () => {
    const bands = [{ from: 11, low: 20, high: 80 }];
    const parsed = parseDisclosurePolicy({ setBy: null, cost: null, orders: null, percentBands: bands });
    expect(parsed.ok && parsed.value).toEqual({
      ...DEFAULT_DISCLOSURE_POLICY,
      percentBands: [{ from: 11, to: null, low: 20, high: 80 }],
    });
  });

  test('that no policy knows is refused by every door', () => {
    const policy = { treshold: 6 } as DisclosurePolicyInput;
    const table = tableOf([flat('school', 'District', 2)], [3, 20]);
    const code = 'disclosure.policy-field-unknown';
    expect(protect(table, policy).findings[0]!.code).toBe(code);
    expect(audit(table, [], policy)).toMatchObject({ safe: false, findings: [{ code }] });
    expect(parseDisclosurePolicy('small-under-6').ok).toBe(false);
  });
});
