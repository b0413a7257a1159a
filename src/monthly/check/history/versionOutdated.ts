import type { MonthlyContext } from '../../form/context.js';
import { type AcrossRule, breachBeside, type LateBreach, tellAmong } from '../../rows/lateBreach.js';
import type { ReportRow } from '../../rows/reportRow.js';
import type { OrganizationHistory } from './organizationHistory.js';

/**
 * A newer version of the report is there already, so its numbers will not count.
 *
 * Judged against earlier data only: older versions in one set of reports are its history.
 */
export const versionOutdated = {
  code: 'monthly.version-outdated',
  severity: 'confirm',
  message:
    'This is version {version}, but version {latest} of {month} already exists and will count instead.',
  howToFix: 'If this report corrects it, give it a version above {latest}.',
  params: { version: 'key', latest: 'key', month: 'key' },
  needs: ['history'],
  basis: 'proposed',
  source: { id: 'project', at: 'v28' },
  check({ versions }, tell) {
    if (!versions.some(({ judged }) => !judged)) return;
    const latestOf = new Map<number, ReportRow>();
    for (const row of versions) if (!row.judged) latestOf.set(row.monthIndex, row);
    tellAmong(versions, tell, (row) => {
      const latest = row.judged ? latestOf.get(row.monthIndex) : undefined;
      return latest && latest.record.version > row.record.version ? outdated(row, latest) : undefined;
    });
  },
} as const satisfies AcrossRule<OrganizationHistory, MonthlyContext>;

function outdated(row: ReportRow, { record }: ReportRow): LateBreach {
  const { version, month } = row.record;
  return breachBeside(row, 'version', () => ({
    params: { version, latest: record.version, month },
    related: [{ record }],
  }));
}
