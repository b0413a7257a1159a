import type { CheckRule } from '../../../core/rule.js';
import type { MonthlyContext } from '../../form/context.js';
import { breachesAmong, type ReportRow } from '../../rows/reportRow.js';
import type { OrganizationHistory } from './organizationHistory.js';

/**
 * A version that was sent before comes again with other numbers.
 *
 * The same version with the same numbers is a retry and no breach.
 */
export const versionRepeated = {
  code: 'monthly.version-repeated',
  severity: 'fatal',
  message: 'Version {version} of {month} was sent before with other numbers.',
  howToFix: 'Give the corrected report the next version, so that it is clear which one is newer.',
  params: { version: 'key', month: 'key' },
  needs: ['history'],
  basis: 'proposed',
  source: { id: 'project', at: 'v28' },
  check({ versions }) {
    let seen = new Set<string>();
    return breachesAmong(versions, (row, i) => {
      if (!isSameVersion(row, versions[i - 1])) seen = new Set();
      if (seen.size === 0 && !isSameVersion(row, versions[i + 1])) return undefined;
      const values = row.stored.join();
      const isOther = seen.size > 0 && !seen.has(values);
      seen.add(values);
      if (!isOther) return undefined;
      const { version, month } = row.record;
      const related = [{ record: row.record }];
      const params = { version, month };
      return { record: row.record, field: 'version', params, path: [...row.path, 'version'], related };
    });
  },
} as const satisfies CheckRule<OrganizationHistory, MonthlyContext>;

function isSameVersion({ record }: ReportRow, other: ReportRow | undefined): boolean {
  return other?.record.month === record.month && other.record.version === record.version;
}
