import { codesOf } from '../../../core/codes/codesOf.js';
import { monthOf } from '../../../core/reportingMonth.js';
import { monthBreaches, organizationBreaches } from '../../../monthly/read/contextBreaches.js';
import type { CsvFile } from '../decode/csvFile.js';
import { cellJudge } from './cellJudge.js';
import { comparisonJudge } from './comparisonJudge.js';
import { contextJudge } from './contextJudge.js';
import { contradictionJudge } from './contradictionJudge.js';
import { csvFindingAt } from './csvFindingAt.js';
import { cutJudge } from './cutJudge.js';
import { districtOnlyJudge } from './districtOnlyJudge.js';
import { dueJudge } from './dueJudge.js';
import { duplicateJudge } from './duplicateJudge.js';
import type { RowJudge } from './rowJudge.js';
import { textJudge } from './textJudge.js';
import { toolJudge } from './toolJudge.js';

/** Lists the judges of a file's rows. Their order is the order of report within a row. */
export function rowJudges(file: CsvFile, comparesKeys: boolean): readonly RowJudge[] {
  const { context, orgs } = file;
  const findingAt = csvFindingAt(file);
  // A code that does not hold its district leaves it to a registry, there or not.
  const isListed = codesOf(context).schemes.some(({ parent }) => parent.by === 'registry');
  const ofMonth = (month: number) => monthBreaches(monthOf(month), context);
  const ofOrganization = (code: number) => organizationBreaches(orgs.textOf(code), context);
  return [
    cutJudge(file),
    cellJudge(file, findingAt),
    textJudge(file, findingAt),
    comparisonJudge(file, findingAt),
    contradictionJudge(file, findingAt),
    ...(context.asOf !== undefined || context.cohort !== undefined
      ? [contextJudge(file, findingAt, 'month', ofMonth)]
      : []),
    ...(context.registry !== undefined || isListed
      ? [contextJudge(file, findingAt, 'organization', ofOrganization)]
      : []),
    districtOnlyJudge(file, findingAt),
    toolJudge(file, findingAt),
    dueJudge(file),
    ...(comparesKeys ? [duplicateJudge(file, findingAt)] : []),
  ];
}
