import { groupedBy } from '../../../core/groupedBy.js';
import type { Rule } from '../../../core/rule.js';
import type { MonthlyContext } from '../../form/context.js';
import { rulesToJudge } from '../../form/rulesToJudge.js';
import { readReportRows } from '../../read/readReportRows.js';
import type { ReportRow } from '../../rows/reportRow.js';
import { type BrokenRule, brokenRules } from '../brokenRules.js';
import { type OrganizationHistory, organizationHistories } from './organizationHistory.js';
import { HISTORY_RULES, SINGLE_REPORT_RULES } from './rules.js';

/** Judges the months of organizations, with the earlier data of one context. */
export interface HistoryJudge {
  /** Gathers what is known of the organizations of rows in the order of their keys. */
  historiesOf(rows: readonly ReportRow[]): OrganizationHistory[];
  /** Gives the rules that an organization breaks; only the fatal ones where that is all that is asked. */
  brokenBy(history: OrganizationHistory, only?: 'fatal'): BrokenRule[];
}

/** Makes the judge of a context: its earlier data is read and its rules are chosen once. */
export function historyJudge(context: MonthlyContext): HistoryJudge {
  const ofSeveral = byHardness(rulesToJudge(HISTORY_RULES, context));
  const ofSingle = byHardness(rulesToJudge(SINGLE_REPORT_RULES, context));
  const { history = [] } = context;
  const earlier =
    history.length === 0
      ? undefined
      : groupedBy(readReportRows(history, false, context), ({ record }) => record.organization);
  return {
    historiesOf: (rows) => organizationHistories(rows, earlier),
    brokenBy: (history, only) =>
      brokenRules((history.versions.length === 1 ? ofSingle : ofSeveral)[only ?? 'all'], history, context),
  };
}

function byHardness<R extends Rule>(
  all: readonly R[],
): { readonly all: readonly R[]; readonly fatal: readonly R[] } {
  return { all, fatal: all.filter(({ severity }) => severity === 'fatal') };
}
