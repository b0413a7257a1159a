import { groupedBy } from '../../../core/groupedBy.js';
import type { MonthlyContext } from '../../form/context.js';
import { rulesToJudge } from '../../form/rulesToJudge.js';
import { readReportRows } from '../../read/readReportRows.js';
import type { AcrossRule } from '../../rows/lateBreach.js';
import type { ReportRow } from '../../rows/reportRow.js';
import { type OrganizationHistory, organizationHistories } from './organizationHistory.js';
import { HISTORY_RULES, SINGLE_REPORT_RULES } from './rules.js';

/** Chooses what to judge of the months of organizations, with the earlier data of one context. */
export interface HistoryJudge {
  /** Gathers what is known of the organizations of rows in the order of their keys. */
  historiesOf(rows: readonly ReportRow[]): OrganizationHistory[];
  /** Gives the rules that an organization may break. */
  rulesFor(history: OrganizationHistory): HistoryRules;
}

/** Rules, and those among them that are fatal. */
export interface HistoryRules {
  readonly all: readonly AcrossRule<OrganizationHistory, MonthlyContext>[];
  readonly fatal: readonly AcrossRule<OrganizationHistory, MonthlyContext>[];
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
    rulesFor: ({ versions }) => (versions.length === 1 ? ofSingle : ofSeveral),
  };
}

function byHardness(all: HistoryRules['all']): HistoryRules {
  return { all, fatal: all.filter(({ severity }) => severity === 'fatal') };
}
