import { expect, test } from 'vitest';
import { resultOf } from '../../../conformance/runner/runKit.js';
import type { Finding } from '../../../src/core/index.js';
import { MONTHLY_RULES } from '../../../src/monthly/index.js';
import { FUNCTIONS, KITS } from '../../support/kits.js';

const kit = KITS.find(({ room }) => room === 'monthly')!;
const ACROSS = MONTHLY_RULES.filter((rule) => {
  const needs: readonly string[] = 'needs' in rule ? rule.needs : [];
  return needs.includes('reports') || needs.includes('history');
}).map(({ code }) => code as string);

test('what a finding across rows is related to is a record, so that a reader of files finds its line', () => {
  const findings = kit.cases
    .filter(({ rule, at }) => rule !== undefined && at === undefined && ACROSS.includes(rule))
    .flatMap((each) => resultOf(kit, each, FUNCTIONS) as Finding[])
    .filter(({ code }) => ACROSS.includes(code));
  const records = findings.flatMap(({ related = [] }) => related.map(({ record }) => record?.organization));
  expect(records.length).toBeGreaterThan(50);
  for (const organization of records) expect(organization).toMatch(/^\d{8}$/);
});
