import type { MonthlyContext } from '../../form/context.js';
import { type AcrossRule, breachBeside, type LateBreach, tellAmong } from '../../rows/lateBreach.js';
import type { ReportRow } from '../../rows/reportRow.js';
import type { OrganizationHistory } from './organizationHistory.js';

/** Between two versions of a report there is one that nobody has. */
export const versionSkipped = {
  code: 'monthly.version-skipped',
  severity: 'info',
  message: 'Version {version} of {month} follows version {previous}.',
  howToFix: 'No change is needed if a version was never sent. If it was, look for it.',
  params: { version: 'key', previous: 'key', month: 'key' },
  needs: ['history'],
  basis: 'proposed',
  source: { id: 'project', at: 'v28' },
  check({ versions }, tell) {
    tellAmong(versions, tell, (row, i) => {
      const before = versions[i - 1];
      const isSkipped =
        before?.monthIndex === row.monthIndex && row.record.version - before.record.version > 1;
      return isSkipped && row.judged ? skipping(row, before) : undefined;
    });
  },
} as const satisfies AcrossRule<OrganizationHistory, MonthlyContext>;

function skipping(row: ReportRow, before: ReportRow): LateBreach {
  const { version, month } = row.record;
  const previous = before.record.version;
  return breachBeside(row, 'version', () => ({
    params: { version, previous, month },
    related: [{ record: before.record }],
  }));
}
