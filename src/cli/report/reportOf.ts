import { cascadeSteps } from '../../charts/index.js';
import { codesOf, describeFinding, type Finding, isBlocked, type Messages } from '../../core/index.js';
import { formOf } from '../../monthly/form/formOf.js';
import { type MonthlyReportInput, type MonthlySeries, toSeries } from '../../monthly/index.js';
import type { SeriesMigration } from '../../monthly/series/monthlySeries.js';
import type { DistrictYear } from '../../overview/index.js';
import type { DistrictReport, LeftOut } from '../../pages/index.js';
import { maskFindings, UNMASKED } from '../../report/index.js';
import { placeText } from '../../report/told/placeText.js';
import { type Brought, contextOf } from '../brought/readBrought.js';
import { isUnread } from '../figures/readMonthly.js';

/** As many rates as a page charts besides those of priorities. */
const MOST_CHARTS = 4;

/** Months with a value that a chart of a page needs. */
const LEAST_MONTHS = 3;

/** What else the page of a district is made with. */
export interface ToldOfDistrict {
  readonly messages: Messages;
  readonly leftOut: readonly LeftOut[];
  /** From which month on the months are of a later form. */
  readonly changes: readonly SeriesMigration[];
}

/** Gathers what the page of one district shows: its year, its rates over time, from enrolled to improved, its open findings. */
export function reportOf(
  year: DistrictYear,
  reports: readonly MonthlyReportInput<string>[],
  findings: readonly Finding[],
  brought: Brought,
  more: ToldOfDistrict,
): DistrictReport {
  const { organization } = year;
  const { messages, leftOut } = more;
  if (organization === null) return { year, leftOut };
  const context = contextOf(brought);
  const { districtOf } = codesOf(context);
  const isOurs = (code: string | undefined) =>
    code !== undefined && (code === organization || districtOf(code) === organization);
  const own = reports.filter((report) => isOurs(report.organization));
  const open = findings.filter((finding) => isOurs(finding.record?.organization) && isBlocked([finding]));
  const instrument = brought.instruments.find(({ id }) => id === year.assessment.instrument);
  return {
    year,
    series: own.length === 0 ? [] : seriesOf(own, year, brought, more),
    cascade: cascadeSteps(own, organization, context),
    // The page shows every count; what may be the name of a person stays hidden.
    toConfirm: maskFindings(open, UNMASKED).map((finding) => ({
      severity: finding.severity,
      ...(finding.source && { place: placeText(finding) }),
      ...describeFinding(finding, messages),
    })),
    monthsUnread: rowsWithoutMonth(open),
    leftOut,
    ...(instrument && { instrument }),
  };
}

/** Counts rows of which the month cannot be read, so that nobody knows which one they are. */
function rowsWithoutMonth(findings: readonly Finding[]): number {
  const places = findings.flatMap((finding) =>
    finding.field === 'month' && isUnread(finding) && finding.source
      ? [`${finding.source.file} ${finding.source.line}`]
      : [],
  );
  return new Set(places).size;
}

/** The first rates of the form that have enough months; and where the form changed, the numbers of priorities, which then say so. */
function seriesOf(
  own: readonly MonthlyReportInput<string>[],
  { organization, threads }: DistrictYear,
  brought: Brought,
  { changes }: ToldOfDistrict,
): readonly MonthlySeries<string, string>[] {
  const context = contextOf(brought);
  const { rateOf } = formOf(context);
  const all = (ids: readonly string[]) =>
    ids
      .map(
        (id) =>
          toSeries<string>(own, id, {
            ...context,
            organization: organization!,
            migrations: changes,
          }) as MonthlySeries<string, string>,
      )
      .filter(({ observations }) => observations.filter(({ y }) => y !== null).length >= LEAST_MONTHS);
  const followed = (threads ?? []).flatMap(({ series }) =>
    series.flatMap((one) =>
      one.from === 'submissions' && one.series?.organization === organization ? [one.series.id] : [],
    ),
  );
  return [
    ...(changes.length === 0 ? [] : all([...new Set(followed)])),
    ...all([...rateOf.keys()]).slice(0, MOST_CHARTS),
  ];
}
