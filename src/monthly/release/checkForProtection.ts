import type { Finding } from '../../core/finding.js';
import { findingOf } from '../../core/rule.js';
import { tableEmpty } from '../../disclosure/table/tableRules.js';
import { checkReport } from '../check/checkReport.js';
import { duplicateReport } from '../check/duplicateReport.js';
import { type MonthlyReadValues, type MonthlyReportInput, UNREADABLE } from '../form/report.js';
import { CONTRADICTIONS, PARTS_AND_WHOLES } from '../form/rules.js';
import type { MonthlyTotals } from '../totals/totals.js';

/**
 * Finds what keeps reports from being protected: a key or value that cannot be read, and two reports of one
 * version that disagree. Numbers that contradict one another do not: the facts they break are no facts.
 */
export function checkForProtection(
  reports: readonly MonthlyReportInput[],
  { conflicts }: MonthlyTotals,
): Finding[] {
  if (reports.length === 0) return [findingOf(tableEmpty, { params: {}, path: [] })];
  const rules = new Set([...PARTS_AND_WHOLES, ...CONTRADICTIONS].map(({ code }): string => code));
  return [
    ...reports.flatMap((report, i) =>
      checkReport({ ...report, values: withheld(report.values) })
        .filter(({ code, severity }) => severity === 'fatal' && !rules.has(code))
        .map((finding) => ({ ...finding, path: [i, ...finding.path] })),
    ),
    ...conflicts.map(({ organization, month, version }) => {
      const record = { organization, month, version };
      return findingOf(duplicateReport, { record, field: 'organization', params: record, path: [] });
    }),
  ];
}

/** What a reader could not read is a number that is not known: it stays withheld, as one that was reported so. */
function withheld(values: MonthlyReadValues): MonthlyReadValues {
  if (!Object.values(values).includes(UNREADABLE)) return values;
  return Object.fromEntries(
    Object.entries(values).map(([id, value]) => [id, value === UNREADABLE ? 'suppressed' : value]),
  );
}
