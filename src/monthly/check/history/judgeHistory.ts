import type { RecordKey, Severity } from '../../../core/finding.js';
import { type Breach, eachBreach, type Rule } from '../../../core/rule.js';
import type { MonthlyContext } from '../../form/context.js';
import { rulesToJudge } from '../../form/rulesToJudge.js';
import { readReportRows } from '../../read/readReportRows.js';
import type { ReportRow } from '../../rows/reportRow.js';
import { type OrganizationHistory, organizationHistories } from './organizationHistory.js';
import { HISTORY_RULES, SINGLE_REPORT_RULES } from './rules.js';

/** The organizations whose months are judged, and which of the judged rows count: the highest version of each month. */
export interface JudgedHistories {
  readonly histories: readonly OrganizationHistory[];
  readonly current: readonly ReportRow[];
  /** Tells whether a finding may speak of a record: earlier data is compared with and never reported on. */
  readonly isJudged: (record: RecordKey | undefined) => boolean;
}

/**
 * Gathers the months of all organizations of `rows`, with earlier data of the context; organizations that only it has
 * are passed over.
 */
export function judgedHistories(rows: readonly ReportRow[], context: MonthlyContext): JudgedHistories {
  const histories = organizationHistories([...earlierRows(rows, context), ...rows]);
  // Rules hand on the record of the row itself, so identity tells judged rows from earlier ones with the same key.
  let judged: Set<RecordKey | undefined> | undefined;
  return {
    histories,
    current: histories.flatMap(({ months }) => months.filter((row) => row.judged)),
    isJudged(record) {
      judged ??= new Set(rows.map((row) => row.record));
      return judged.has(record);
    },
  };
}

/**
 * Tells the breaches of the rules across months, of which findings are yet to be made.
 *
 * @param only - leaves out the milder rules
 */
export function breachesOfHistory(
  { histories, isJudged }: JudgedHistories,
  context: MonthlyContext,
  onBreach: (rule: Rule, breach: Breach) => void,
  only?: Severity,
): void {
  const several = rulesToJudge(HISTORY_RULES, context, only);
  const single = rulesToJudge(SINGLE_REPORT_RULES, context, only);
  for (const history of histories) {
    const rules = history.versions.length === 1 ? single : several;
    eachBreach(rules, history, context, (rule, breach) => {
      if (isJudged(breach.record)) onBreach(rule, breach);
    });
  }
}

function earlierRows(rows: readonly ReportRow[], context: MonthlyContext): readonly ReportRow[] {
  const { history = [] } = context;
  if (history.length === 0) return [];
  const organizations = new Set(rows.map(({ record }) => record.organization));
  return readReportRows(history, false, context).filter(({ record }) =>
    organizations.has(record.organization),
  );
}
