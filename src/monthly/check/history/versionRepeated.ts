import type { MonthlyContext } from '../../form/context.js';
import { type AcrossRule, breachBeside, type LateBreach, tellAmong } from '../../rows/lateBreach.js';
import type { ReportRow } from '../../rows/reportRow.js';
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
  check({ versions }, tell) {
    let seen: Set<string> | undefined;
    tellAmong(versions, tell, (row, i) => {
      const isAgain = isSameVersion(row, versions[i - 1]);
      if (!isAgain && !isSameVersion(row, versions[i + 1])) return undefined;
      if (!seen || !isAgain) seen = new Set();
      const { size } = seen;
      const isOther = seen.add(row.stored.join()).size > size && size > 0;
      return isOther && row.judged ? repeating(row) : undefined;
    });
  },
} as const satisfies AcrossRule<OrganizationHistory, MonthlyContext>;

function isSameVersion({ monthIndex, record }: ReportRow, other: ReportRow | undefined): boolean {
  return other?.monthIndex === monthIndex && other.record.version === record.version;
}

function repeating(row: ReportRow): LateBreach {
  const { record } = row;
  const { version, month } = record;
  return breachBeside(row, 'version', () => ({ params: { version, month }, related: [{ record }] }));
}
