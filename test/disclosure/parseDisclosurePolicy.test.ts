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
  const unusable: [field: keyof DisclosurePolicyInput, value: unknown][] = [
    ['id', 7],
    ['version', 0],
    ['basis', 'rumor'],
    ['source', ''],
    ['setBy', null],
    ['threshold', 1],
    ['threshold', 10.5],
    ['threshold', '11'],
    ['zeros', 'hide'],
    ['zeros', { dimension: 'measure', otherwise: 'publish' }],
    ['zeros', { dimension: 'measure', otherwise: 'publish', codes: { served: 'hide' } }],
    ['level', 'loose'],
    ['level', { width: 0 }],
    ['level', { width: 3, more: 1 }],
    ['cost', 'price'],
    ['mustPublish', ['total']],
    ['orders', [{ dimension: 'measure', lesser: 'screened' }]],
    ['percentBands', [{ from: 20, to: 10, low: 5, high: 95 }]],
    ['percentBands', [{ from: 20, to: null, low: 95, high: 5 }]],
    ['periodGuard', 'yes'],
    ['alreadyPublic', 'ignore'],
    ['steps', -1],
  ];

  test.each(unusable)('%s = %j is refused', (field, value) => {
    const { ok, findings } = parseDisclosurePolicy({ [field]: value });
    expect(ok).toBe(false);
    expect(findings.map(({ code, params }) => [code, params['field']])).toEqual([
      ['disclosure.policy-value-unusable', field],
    ]);
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
