import type { CheckRule } from '../../core/rule.js';
import type { ReportRow } from '../rows/reportRow.js';
import { duplicatesAmong } from './duplicatesAmong.js';

/** An organization has two rows for one month and version. */
export const duplicateReport = {
  code: 'monthly.duplicate-report',
  severity: 'fatal',
  message: '{organization} has two rows for {month}, version {version}.',
  howToFix: 'Keep one. If one corrects the other, give it the next version and send it separately.',
  params: { organization: 'key', month: 'key', version: 'key' },
  needs: ['reports'],
  basis: 'proposed',
  source: { id: 'project', at: 'x04' },
  check(rows) {
    return duplicatesAmong(rows).map(({ record, path }) => ({
      record,
      field: 'organization',
      params: { organization: record.organization, month: record.month, version: record.version },
      path: [...path, 'organization'],
      related: [{ record }],
    }));
  },
} as const satisfies CheckRule<readonly ReportRow[]>;
