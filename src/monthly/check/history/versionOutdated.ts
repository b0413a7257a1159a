import type { CheckRule } from '../../../core/rule.js';
import type { MonthlyContext } from '../../form/context.js';
import { breachesAmong, type ReportRow } from '../../rows/reportRow.js';
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
  check({ versions }) {
    const latestOf = new Map<string, ReportRow['record']>();
    for (const { record, judged } of versions) if (!judged) latestOf.set(record.month, record);
    return breachesAmong(versions, (row) => {
      const { version, month } = row.record;
      const latest = row.judged ? latestOf.get(month) : undefined;
      if (!latest || latest.version <= version) return undefined;
      const params = { version, latest: latest.version, month };
      const related = [{ record: latest }];
      return { record: row.record, field: 'version', params, path: [...row.path, 'version'], related };
    });
  },
} as const satisfies CheckRule<OrganizationHistory, MonthlyContext>;
