import type { Finding } from '../../../core/finding.js';
import { isLoose } from '../../../core/isLoose.js';
import { type Outcome, refused } from '../../../core/outcome.js';
import { isReportingMonth } from '../../../core/reportingMonth.js';
import { findingOf } from '../../../core/rule.js';
import { isMeasureId } from '../../form/measures.js';
import { releaseUnreadable } from './ledgerRules.js';
import type { MonthlyRelease } from './release.js';

type Path = readonly (string | number)[];

/**
 * Reads a ledger: a list of the releases of earlier calls, oldest first, as they were stored.
 *
 * One entry that cannot be read makes the whole ledger unreadable: what was published would be forgotten.
 *
 * @example
 * parseMonthlyReleases([{ form: 'monthly-release@1' }]).findings[0].code // => 'monthly.release-unreadable'
 */
export function parseMonthlyReleases(value: unknown): Outcome<readonly MonthlyRelease[]> {
  const findings: Finding[] = [];
  const must = (isSo: boolean, path: Path, need: string): boolean => {
    if (!isSo) {
      const place = path.length === 0 ? 'ledger' : path.join('.');
      findings.push(findingOf(releaseUnreadable, { params: { place, need }, path }));
    }
    return isSo;
  };
  if (!Array.isArray(value)) must(false, [], 'a list of releases');
  else for (const [place, entry] of value.entries()) checkRelease(entry, [place], must);
  if (findings.length > 0) return refused(findings);
  return { ok: true, value: value as readonly MonthlyRelease[], findings: [] };
}

type Must = (isSo: boolean, path: Path, need: string) => boolean;

function checkRelease(entry: unknown, path: Path, must: Must): void {
  if (!isLoose(entry) || entry['form'] !== 'monthly-release@1') {
    must(false, path, 'a release of monthly counts, form monthly-release@1');
    return;
  }
  const { policy, published, districts, loose } = entry;
  must(isLoose(policy) && Number.isSafeInteger(policy['threshold']), [...path, 'policy'], 'a policy');
  must(
    Array.isArray(districts) && districts.every((code) => typeof code === 'string'),
    [...path, 'districts'],
    'a list of codes',
  );
  must(
    isLoose(loose) && Object.values(loose).every((by) => typeof by === 'number' && by >= 0),
    [...path, 'loose'],
    'facts with a number each',
  );
  if (!isLoose(entry['beside'])) must(false, [...path, 'beside'], 'counts that are no secret');
  else checkMeasures(entry['beside'], [...path, 'beside'], must);
  const at = [...path, 'published'];
  if (!isLoose(published) || !isLoose(published['measures'])) must(false, at, 'published measures');
  else checkMeasures(published['measures'], [...at, 'measures'], must);
}

function checkMeasures(measures: Readonly<Record<string, unknown>>, path: Path, must: Must): void {
  for (const [id, counts] of Object.entries(measures)) {
    const at = [...path, id];
    if (!must(isMeasureId(id), at, 'a measure of the form')) continue;
    if (!Array.isArray(counts)) must(false, at, 'a list of counts');
    else
      for (const [i, count] of counts.entries())
        must(isPublishedCount(count), [...at, i], 'a count { organization, month, value }');
  }
}

function isPublishedCount(count: unknown): boolean {
  if (!isLoose(count)) return false;
  const { organization, month, value } = count;
  const isNumber = typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
  return typeof organization === 'string' && isReportingMonth(month) && (value === null || isNumber);
}
