import { compareText } from '../../core/compareText.js';
import type { Finding } from '../../core/finding.js';
import type { SkipBreach } from '../../core/findingTally.js';
import type { Rule } from '../../core/rule.js';
import type { MonthlyContext } from '../form/context.js';
import { placeOfMonthKey } from '../form/monthKey.js';
import { rulesToJudge } from '../form/rulesToJudge.js';
import { inKeyOrder } from '../rows/inKeyOrder.js';
import type { ReportRow } from '../rows/reportRow.js';
import { type BesideRows, districtMonths, keyOfMonth } from './district/districtMonth.js';
import { DISTRICT_RULES } from './district/rules.js';
import { duplicateReport, type RowAgain } from './duplicateReport.js';
import { fatalPlaces } from './fatalPlaces.js';
import { historyJudge } from './history/historyJudge.js';
import type { OrganizationHistory } from './history/organizationHistory.js';
import { addFatal, judgeAcross } from './judgeAcross.js';

/** Judges rows against one another, district by district, so that only the rows of one need be there at a time. */
export interface AcrossJudge {
  /** Tells of a row whose organization, month and version another row has already, or has with other numbers; before its district is judged. */
  again(row: RowAgain): void;
  /**
   * Judges the rows of one district: those of each month, and the months of each organization.
   *
   * @param code - the district; or an organization of which nobody knows the district, so that it is compared with itself alone
   * @param rows - in any order, no two of one organization, month and version
   */
  district(code: string, rows: readonly ReportRow[]): void;
  /** Gives what was found: duplicates first, then findings by district and month, then by organization across months. */
  found(): Finding[];
}

/**
 * Makes the judge of one body of data. What it needs of the context is made once for all districts.
 *
 * @param heads - what submissions say beside their rows, by `keyOfMonth`
 * @param skips - tells of a breach that no finding is to be made of
 */
export function acrossJudge(
  context: MonthlyContext,
  heads: ReadonlyMap<string, BesideRows>,
  skips?: SkipBreach,
): AcrossJudge {
  const ofRow = rulesToJudge([duplicateReport], context);
  const ofMonth = rulesToJudge(DISTRICT_RULES, context);
  const fatalOfRow = ofRow.filter(isFatal);
  const fatalOfMonth = ofMonth.filter(isFatal);
  const { historiesOf, rulesFor } = historyJudge(context);
  const headsOf = headsByDistrict(heads);
  const fatal = fatalPlaces();
  const duplicates: Finding[] = [];
  const byDistrict: OfDistrict[] = [];
  const byOrganization: Finding[] = [];

  const notMade = { fatal, skips };

  function again(row: RowAgain): void {
    addFatal(fatal, fatalOfRow, row, context);
    judgeAcross(duplicates, ofRow, row, context, notMade);
  }

  function district(code: string, rows: readonly ReportRow[]): void {
    const histories = historiesOf(inKeyOrder(rows));
    const current = currentOf(histories, code);
    // The code may also be that of an organization of which nobody knows the district.
    const isDistrict = rows.length === 0 || rows.some((row) => row.district === code);
    const own = isDistrict ? headsOf.get(code) : undefined;
    if (own) headsOf.delete(code);
    const months = districtMonths(code, current, own, context.registry);
    // What hides milder findings is known before the first of those is made.
    for (const month of months) addFatal(fatal, fatalOfMonth, month, context);
    for (const history of histories) addFatal(fatal, rulesFor(history).fatal, history, context);
    const findings: Finding[] = [];
    for (const month of months) judgeAcross(findings, ofMonth, month, context, notMade);
    if (findings.length > 0) byDistrict.push({ key: keyOfMonth(code, ''), findings });
    for (const history of histories)
      judgeAcross(byOrganization, rulesFor(history).all, history, context, notMade);
    fatal.forget(code);
    for (const { organization } of histories) fatal.forget(organization);
  }

  return {
    again,
    district,
    found() {
      // Of a district without a row a submission may still say something that is wrong.
      for (const code of [...headsOf.keys()]) district(code, []);
      const months = byDistrict.sort((a, b) => compareText(a.key, b.key)).flatMap(({ findings }) => findings);
      return [...duplicates, ...months, ...byOrganization.sort(inOrderOfCodes)];
    },
  };
}

/** What was found in the months of a district, with what it is sorted by. */
interface OfDistrict {
  readonly key: string;
  readonly findings: readonly Finding[];
}

const isFatal = ({ severity }: Rule) => severity === 'fatal';

/** Gives the current rows of a district; one whose district nobody knows is compared with no other. */
function currentOf(histories: readonly OrganizationHistory[], district: string): ReportRow[] {
  const current: ReportRow[] = [];
  for (const { months } of histories) {
    for (const row of months) if (row.judged && row.district === district) current.push(row);
  }
  return current;
}

function headsByDistrict(heads: ReadonlyMap<string, BesideRows>): Map<string, Map<string, BesideRows>> {
  const byDistrict = new Map<string, Map<string, BesideRows>>();
  for (const [key, head] of heads) {
    const { organization, month } = placeOfMonthKey(key);
    const own = byDistrict.get(organization) ?? new Map<string, BesideRows>();
    byDistrict.set(organization, own.set(month, head));
  }
  return byDistrict;
}

function inOrderOfCodes(a: Finding, b: Finding): number {
  return compareText(a.record!.organization, b.record!.organization);
}
