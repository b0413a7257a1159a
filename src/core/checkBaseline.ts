import { type Baseline, knower, knownKey } from './baseline.js';
import { shownCode } from './checkExplanations.js';
import { knownGone } from './explanationRules.js';
import type { Finding } from './finding.js';
import { FINDINGS } from './given/coreKinds.js';
import type { ObjectKind } from './given/kind.js';
import { mustBe } from './given/mustBe.js';
import { findingOf } from './rule.js';

/** What a baseline must be. */
export const BASELINE: ObjectKind = {
  says: 'a baseline: pass what parseBaseline gives',
  has: { findings: { listOf: { says: 'a known finding', has: { code: 'text', since: 'date' } } } },
};

/**
 * Says of each entry of a baseline that it was not found any more, so that the baseline can shrink.
 *
 * @param findings - all that was found, before or after `applyBaseline`
 * @returns one finding an entry at most, with the way to it under `findings`
 * @example
 * const baseline = { form: 'baseline@1', findings: [{ code: 'monthly.changed-sharply', since: '2020-11-15' }] };
 * checkBaseline([], baseline).map(({ code }) => code) // => ['core.known-gone']
 */
export function checkBaseline(findings: readonly Finding[], baseline: Baseline): Finding[] {
  mustBe(FINDINGS, findings, 'checkBaseline', 'findings');
  mustBe(BASELINE, baseline, 'checkBaseline', 'baseline');
  const { know, used } = knower(baseline).begin();
  for (const { disposition: _, ...finding } of findings) know(finding);
  return goneFrom(baseline, [used]);
}

/**
 * Gives each finding that a baseline knows the disposition `known`, so that only new ones count. Of equal ones, as many are
 * known as it names; a `fatal` finding never is, and an answer goes first.
 */
export function applyBaseline(findings: readonly Finding[], baseline: Baseline): Finding[] {
  mustBe(FINDINGS, findings, 'applyBaseline', 'findings');
  mustBe(BASELINE, baseline, 'applyBaseline', 'baseline');
  return findings.map(knower(baseline).begin().know);
}

/** Says of entries that were found for fewer findings than they name that they are gone. */
export function goneFrom({ findings }: Baseline, used: readonly ReadonlyMap<string, number>[]): Finding[] {
  const left = new Map<string, number>();
  for (const counts of used) for (const [key, n] of counts) left.set(key, (left.get(key) ?? 0) + n);
  return findings.flatMap((entry, place) => {
    const key = knownKey(entry);
    const times = entry.times ?? 1;
    const found = left.get(key) ?? 0;
    left.set(key, found - times);
    return found >= times
      ? []
      : [
          findingOf(knownGone, {
            field: 'findings',
            params: { rule: shownCode(entry.code) },
            path: ['findings', place],
          }),
        ];
  });
}
