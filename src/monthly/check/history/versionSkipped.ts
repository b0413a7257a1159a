import type { CheckRule } from '../../../core/rule.js';
import type { MonthlyContext } from '../../form/context.js';
import { breachesAmong } from '../../rows/reportRow.js';
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
  check({ versions }) {
    return breachesAmong(versions, (row, i) => {
      const before = versions[i - 1];
      const { version, month } = row.record;
      if (!before || before.record.month !== month || version - before.record.version <= 1) return undefined;
      const params = { version, previous: before.record.version, month };
      const related = [{ record: before.record }];
      return { record: row.record, field: 'version', params, path: [...row.path, 'version'], related };
    });
  },
} as const satisfies CheckRule<OrganizationHistory, MonthlyContext>;
