import { cascadeSteps } from '../../charts/index.js';
import { codesOf, describeFinding, type Finding, isBlocked, type Messages } from '../../core/index.js';
import { formOf } from '../../monthly/form/formOf.js';
import { type MonthlyReportInput, type MonthlySeries, toSeries } from '../../monthly/index.js';
import type { DistrictYear } from '../../overview/index.js';
import type { DistrictReport } from '../../pages/index.js';
import { maskFindings } from '../../report/index.js';
import { type Brought, contextOf } from '../brought/readBrought.js';

/** As many rates as a page charts besides those of priorities. */
const MOST_CHARTS = 4;

/** Months with a value that a chart of a page needs. */
const LEAST_MONTHS = 3;

/** Gathers what the page of one district shows: its year, its rates over time, from enrolled to improved, its open findings. */
export function reportOf(
  year: DistrictYear,
  reports: readonly MonthlyReportInput<string>[],
  findings: readonly Finding[],
  brought: Brought,
  messages: Messages,
): DistrictReport {
  const { organization } = year;
  if (organization === null) return { year };
  const context = contextOf(brought);
  const { districtOf } = codesOf(context);
  const isOurs = (code: string | undefined) =>
    code !== undefined && (code === organization || districtOf(code) === organization);
  const own = reports.filter((report) => isOurs(report.organization));
  const open = findings.filter((finding) => isOurs(finding.record?.organization) && isBlocked([finding]));
  const instrument = brought.instruments.find(({ id }) => id === year.assessment.instrument);
  return {
    year,
    series: own.length === 0 ? [] : seriesOf(own, organization, brought),
    cascade: cascadeSteps(own, organization, context),
    toConfirm: maskFindings(open).map((finding) => ({
      severity: finding.severity,
      ...describeFinding(finding, messages),
    })),
    ...(instrument && { instrument }),
  };
}

/** The first rates of the form that have enough months. */
function seriesOf(
  own: readonly MonthlyReportInput<string>[],
  organization: string,
  brought: Brought,
): readonly MonthlySeries<string, string>[] {
  const context = contextOf(brought);
  const all = [...formOf(context).rateOf.keys()].map(
    (id) => toSeries<string>(own, id, { ...context, organization }) as MonthlySeries<string, string>,
  );
  return all
    .filter(({ observations }) => observations.filter(({ y }) => y !== null).length >= LEAST_MONTHS)
    .slice(0, MOST_CHARTS);
}
