import { codesOf } from '../../core/codes/codesOf.js';
import { parseOrgCode } from '../../core/codes/parseOrgCode.js';
import type { Finding } from '../../core/finding.js';
import { findingOf } from '../../core/rule.js';
import { tableEmpty } from '../../disclosure/table/tableRules.js';
import { checkReport } from '../check/checkReport.js';
import { duplicateReport } from '../check/duplicateReport.js';
import type { MonthlyContext } from '../form/context.js';
import { formOf } from '../form/formOf.js';
import { whyUncountable } from '../form/notCounted.js';
import { type AnyReport, type MonthlyReadValues, UNREADABLE } from '../form/report.js';
import { monthOutsideCohort } from '../read/contextRules.js';
import type { MonthlyTotals } from '../totals/totals.js';
import { districtNeeded, stateRowLeftOut, tenthsLeftOut } from './releaseRules.js';

/**
 * Finds what keeps reports from being protected: a key or value that cannot be read, a school of which the district is not
 * known, and two reports of one version that disagree. Numbers that contradict one another do not: the facts they break
 * are no facts.
 */
export function checkForProtection(
  reports: readonly AnyReport[],
  { conflicts }: MonthlyTotals<string>,
  context: Pick<MonthlyContext, 'form' | 'cohort' | 'registry'>,
): Finding[] {
  if (reports.length === 0) return [findingOf(tableEmpty, { params: {}, path: [] })];
  const form = formOf(context);
  const codes = codesOf(context);
  // Contradictions are no obstacle, and a month that the cohort does not expect can be published.
  const rules = new Set<string>([
    ...[...form.comparisons, ...form.contradictions].map(({ code }) => code),
    monthOutsideCohort.code,
  ]);
  return [
    ...reports.flatMap((report, i) => {
      const { organization, month } = report;
      const found = checkReport({ ...report, values: withheld(report.values) }, context)
        .filter(
          ({ code, field, severity }) => severity === 'fatal' && field !== 'organization' && !rules.has(code),
        )
        .map((finding) => ({ ...finding, path: [i, ...finding.path] }));
      const at = { record: { organization, month }, field: 'organization', path: [i, 'organization'] };
      const parsed = parseOrgCode(organization, codes);
      if (!parsed.ok)
        return [...parsed.findings.map((one) => findingOf(one, { ...at, params: one.params })), ...found];
      if (whyUncountable(codes, organization, month) !== 'districtUnknown') return found;
      return [findingOf(districtNeeded, { ...at, params: { organization } }), ...found];
    }),
    ...conflicts.map(({ organization, month, version }) => {
      const record = { organization, month, version };
      return findingOf(duplicateReport, { record, field: 'organization', params: record, path: [] });
    }),
  ];
}

/** Tells what of reports is not published, though nothing is wrong with it: the state's own row, and measures with tenths. */
export function notProtected(
  reports: readonly AnyReport[],
  context: Pick<MonthlyContext, 'form' | 'cohort' | 'registry'>,
): Finding[] {
  const codes = codesOf(context);
  const { measures } = formOf(context);
  const rows = reports.flatMap(({ organization, month }): Finding[] => {
    if (whyUncountable(codes, organization, month) !== 'stateRow') return [];
    const params = { organization, month };
    return [findingOf(stateRowLeftOut, { record: params, params, path: [] })];
  });
  const isSaid = (id: string) => reports.some(({ values }) => typeof values[id] === 'number');
  const tenths = measures.filter(({ id, sensitive, decimals }) => sensitive && decimals === 1 && isSaid(id));
  return [
    ...new Map(rows.map((finding) => [finding.fingerprint, finding])).values(),
    ...tenths.map(({ id }) => findingOf(tenthsLeftOut, { field: id, params: { measure: id }, path: [] })),
  ];
}

/** What a reader could not read is a number that is not known: it stays withheld, as one that was reported so. */
function withheld(values: MonthlyReadValues<string>): MonthlyReadValues<string> {
  if (!Object.values(values).includes(UNREADABLE)) return values;
  return Object.fromEntries(
    Object.entries(values).map(([id, value]) => [id, value === UNREADABLE ? 'suppressed' : value]),
  );
}
