import type { Finding, RecordKey } from '../core/finding.js';
import { applyRules } from '../core/rule.js';
import type { MonthlyContext } from './context.js';
import { organizationHistories } from './organizationHistory.js';
import { readReportRows } from './readReportRows.js';
import type { ReportRow } from './reportRow.js';
import { HISTORY_RULES, SINGLE_REPORT_RULES } from './rules/index.js';

/** What was found across months, and which of the judged rows count: the highest version of each month. */
export interface JudgedHistory {
  readonly findings: readonly Finding[];
  readonly current: readonly ReportRow[];
}

/**
 * Judges the rules across months on all organizations of `rows`.
 *
 * Earlier data of the context is compared with and never reported on; organizations that only it has are
 * passed over.
 */
export function judgeHistory(rows: readonly ReportRow[], context: MonthlyContext): JudgedHistory {
  const earlier = earlierRows(rows, context);
  // Rules hand on the record of the row itself, so identity tells judged rows from earlier ones with the same key.
  let judged: Set<RecordKey | undefined> | undefined;
  const findings: Finding[] = [];
  const current: ReportRow[] = [];
  for (const history of organizationHistories([...earlier, ...rows])) {
    const rules = history.versions.length === 1 ? SINGLE_REPORT_RULES : HISTORY_RULES;
    for (const finding of applyRules(rules, history, context)) {
      judged ??= new Set(rows.map(({ record }) => record));
      if (judged.has(finding.record)) findings.push(finding);
    }
    for (const row of history.months) if (row.judged) current.push(row);
  }
  return { findings, current };
}

function earlierRows(rows: readonly ReportRow[], { history = [] }: MonthlyContext): readonly ReportRow[] {
  if (history.length === 0) return [];
  const organizations = new Set(rows.map(({ record }) => record.organization));
  return readReportRows(history, false).filter(({ record }) => organizations.has(record.organization));
}
