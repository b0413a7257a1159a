import type { Finding } from '../../../core/finding.js';
import { readOptions } from '../../../core/given/readOptions.js';
import { isLoose } from '../../../core/isLoose.js';
import { type Outcome, refused } from '../../../core/outcome.js';
import { isReportingMonth } from '../../../core/reportingMonth.js';
import { findingOf } from '../../../core/rule.js';
import type { CompiledForm } from '../../form/compiledForm.js';
import { MONTHLY_CONTEXT, type MonthlyContext } from '../../form/context.js';
import type { MonthlyContextOf } from '../../form/contextOf.js';
import { formGiven } from '../../form/formGiven.js';
import type { MeasureId } from '../../form/measures.js';
import { MONTHLY_FORM } from '../../form/report.js';
import { releaseUnreadable } from './ledgerRules.js';
import type { MonthlyRelease } from './release.js';

type Path = readonly (string | number)[];

/**
 * Reads a ledger: a list of the releases of earlier calls, oldest first, as they were stored.
 *
 * One entry that cannot be read makes the whole ledger unreadable: what was published would be forgotten. An entry of
 * another monthly form is read as it is; `protectMonthly` says whether it can go on from there.
 *
 * @param context - the form of the counts, or the cohort that names it
 * @example
 * parseMonthlyReleases([{ form: 'monthly-release@1' }]).findings[0].code // => 'monthly.release-unreadable'
 */
export function parseMonthlyReleases<Id extends string = MeasureId>(
  value: unknown,
  context?: MonthlyContextOf<Id> | null,
): Outcome<readonly MonthlyRelease<Id>[]> {
  const form = formGiven(
    readOptions<MonthlyContext>(context, MONTHLY_CONTEXT, 'parseMonthlyReleases'),
    'parseMonthlyReleases',
  );
  const findings: Finding[] = [];
  const must = (isSo: boolean, path: Path, need: string): boolean => {
    if (!isSo) {
      const place = path.length === 0 ? 'ledger' : path.join('.');
      findings.push(findingOf(releaseUnreadable, { params: { place, need }, path }));
    }
    return isSo;
  };
  if (!Array.isArray(value)) must(false, [], 'a list of releases');
  else for (const [place, entry] of value.entries()) checkRelease(entry, [place], form, must);
  if (findings.length > 0) return refused(findings);
  return { ok: true, value: value as readonly MonthlyRelease<Id>[], findings: [] };
}

type Must = (isSo: boolean, path: Path, need: string) => boolean;

function checkRelease(entry: unknown, path: Path, form: CompiledForm, must: Must): void {
  if (!isLoose(entry) || entry['form'] !== 'monthly-release@1') {
    must(false, path, 'a release of monthly counts, form monthly-release@1');
    return;
  }
  const { policy, published, districts, loose, monthlyForm } = entry;
  must(
    monthlyForm === undefined || typeof monthlyForm === 'string',
    [...path, 'monthlyForm'],
    'the id of a form',
  );
  const isMeasure = (id: string) => (monthlyForm ?? MONTHLY_FORM) !== form.id || form.has(id);
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
  else checkMeasures(entry['beside'], [...path, 'beside'], isMeasure, must);
  const at = [...path, 'published'];
  if (!isLoose(published) || !isLoose(published['measures'])) must(false, at, 'published measures');
  else checkMeasures(published['measures'], [...at, 'measures'], isMeasure, must);
}

function checkMeasures(
  measures: Readonly<Record<string, unknown>>,
  path: Path,
  isMeasure: (id: string) => boolean,
  must: Must,
): void {
  for (const [id, counts] of Object.entries(measures)) {
    const at = [...path, id];
    if (!must(isMeasure(id), at, 'a measure of the form')) continue;
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
