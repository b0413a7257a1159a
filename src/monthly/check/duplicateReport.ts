import type { MonthlyContext } from '../form/context.js';
import { type AcrossRule, breachBeside } from '../rows/lateBreach.js';
import type { ReportRow } from '../rows/reportRow.js';

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
  check(again, tell) {
    const { record } = again;
    const { organization, month, version } = record;
    tell(
      breachBeside(again, 'organization', () => ({
        params: { organization, month, version },
        related: [{ record }],
      })),
    );
  },
} as const satisfies AcrossRule<ReportRow, MonthlyContext>;
