import type { MonthlyContext } from '../form/context.js';
import { type AcrossRule, breachBeside } from '../rows/lateBreach.js';
import type { ReportRow } from '../rows/reportRow.js';

/** A row whose organization, month and version another row has. */
export interface RowAgain extends ReportRow {
  /** Whether it is the first of them, and a later one has other numbers, so that nobody knows which row counts. */
  readonly isFirst?: true;
}

/** An organization has two rows for one month and version: the later ones are told, and the first where their numbers differ. */
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
    const { record, isFirst } = again;
    const { organization, month, version } = record;
    tell(
      breachBeside(again, 'organization', () => ({
        params: { organization, month, version },
        related: isFirst ? [] : [{ record }],
      })),
    );
  },
} as const satisfies AcrossRule<RowAgain, MonthlyContext>;
