import { expect, test } from 'vitest';
import { resultOf } from '../../conformance/runner/runKit.js';
import type { Finding } from '../../src/core/finding.js';
import { FUNCTIONS, KITS } from '../support/kits.js';

test('no function gives two findings that answers could not tell apart', () => {
  const twice = new Set<string>();
  for (const kit of KITS) {
    for (const each of kit.room === 'disclosure' ? kit.cases.slice(0, 60) : kit.cases) {
      const findings = findingsIn(resultOf(kit, { ...each, at: '' }, FUNCTIONS));
      const known = new Set(findings.map(({ fingerprint }) => fingerprint));
      if (known.size < findings.length) twice.add(each.function);
    }
  }
  expect([...twice].sort()).toEqual([]);
});

function findingsIn(result: unknown): readonly Finding[] {
  const list = (result as { findings?: unknown } | null)?.findings ?? result;
  return Array.isArray(list) && list.every((each) => typeof each?.fingerprint === 'string') ? list : [];
}
