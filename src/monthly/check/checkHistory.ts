import type { Finding } from '../../core/finding.js';
import { numberFingerprints } from '../../core/fingerprint.js';
import { readOptions } from '../../core/given/readOptions.js';
import { MONTHLY_CONTEXT, type MonthlyContext } from '../form/context.js';
import type { MonthlyReportInput, MonthlySubmissionInput } from '../form/report.js';
import { readReportRows } from '../read/readReportRows.js';
import { inKeyOrder } from '../rows/inKeyOrder.js';
import { fatalPlaces } from './fatalPlaces.js';
import { historyJudge } from './history/historyJudge.js';
import { addFatal, judgeAcross } from './judgeAcross.js';

/**
 * Checks the months of each organization against one another: the rules across months and versions.
 *
 * Takes submissions and bare reports in any order. Of each month the highest version is judged; the others
 * are history. Findings within a row are not reported here, and a report whose organization or month cannot
 * be read is passed over: `checkReport` and `checkSubmission` name those. `context.history` is earlier data
 * that is compared with and never reported on.
 *
 * @returns findings by organization and rule, each with the later of the compared months as its record
 * @example
 * checkHistory([
 *   { organization: '00240000', month: '2020-10', values: { screenedYtd: 354 } },
 *   { organization: '00240000', month: '2020-11', values: { screenedYtd: 340 } },
 * ])[0].code // => 'monthly.ytd-fell'
 */
export function checkHistory(
  submissions: readonly (MonthlySubmissionInput | MonthlyReportInput)[],
  context?: MonthlyContext | null,
): Finding[] {
  const known = readOptions(context, MONTHLY_CONTEXT, 'checkHistory');
  const rows = readReportRows(Array.isArray(submissions) ? submissions : [submissions], true, known);
  const { historiesOf, rulesFor } = historyJudge(known);
  const histories = historiesOf(inKeyOrder(rows));
  const fatal = fatalPlaces();
  for (const history of histories) addFatal(fatal, rulesFor(history).fatal, history, known);
  const found: Finding[] = [];
  for (const history of histories) judgeAcross(found, rulesFor(history).all, history, known, { fatal });
  return numberFingerprints(found);
}
