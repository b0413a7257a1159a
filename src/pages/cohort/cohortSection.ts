import type { InstrumentDefinition } from '../../assessment/instrument/instrument.js';
import { calendarFigure, funnelFigure } from '../../charts/index.js';
import type { CohortDomain, DistrictCodes } from '../../overview/cohort/cohortTypes.js';
import { FUNNEL_STAGES } from '../../overview/funnel/funnelStages.js';
import { figure } from '../html/figure.js';
import { type Html, heading, paragraph, table } from '../html/html.js';
import { leftOutPart } from '../html/leftOutPart.js';
import { filled } from '../words/filled.js';
import { concernLabel, domainLabel, tierLabel } from '../words/labels.js';
import type { PageSettings } from '../words/pageOptions.js';
import { shareSaid } from '../words/shareSaid.js';
import type { CohortReport } from './cohortReport.js';
import { funnelsOf } from './funnelsOf.js';
import { ratesBody } from './ratesBody.js';

const STATUSES = ['met', 'partly', 'notMet', 'notYetDue', 'unknown'] as const;

/** Writes the page of a cohort: timeliness, pooled and median rates, funnels, roll-ups. Districts stand in the order of the cohort: nothing is ranked. */
export function cohortSection(report: CohortReport, settings: PageSettings): readonly Html[] {
  const { year } = report;
  const { pages: words, figures: language, nameOf, told } = settings;
  const title = filled(words.cohortTitle, {
    schoolYear: year.schoolYear,
    cohort: report.name ?? year.cohort,
  });
  const names = Object.fromEntries(year.organizations.map((code) => [code, nameOf(code)]));
  const months = year.years.flatMap((one) => one.months ?? []);
  const named = (codes: DistrictCodes) => codes.map(nameOf).join(', ') || null;
  // A support of which nothing is known in any district says nothing.
  const resources = year.resources.filter(({ gap, covered }) => gap.length + covered.length > 0);
  const silent = year.resources.length - resources.length;
  return [
    heading(1, title),
    paragraph(filled(words.asOf, { asOf: year.asOf })),
    heading(2, words.timeliness),
    months.length === 0
      ? paragraph(words.owedUnknown)
      : figure(calendarFigure(months, { id: 'cohort-months', names, language }), words.numbers),
    ...ratesBody(report, settings),
    ...funnelsOf(report).map(({ label, analysis }, i) =>
      figure(
        funnelFigure(analysis, {
          id: `cohort-funnel-${i}`,
          title: told(label),
          label: told(label),
          names,
          language,
        }),
        words.numbers,
      ),
    ),
    heading(2, words.commitments),
    table({
      caption: words.commitments,
      headings: [words.commitment, ...STATUSES.map((status) => words[status])],
      rows: year.commitments.map(({ id, label, districts }) => [
        `${id}: ${told(label)}`,
        ...STATUSES.map((status) => districts[status].length),
      ]),
    }),
    paragraph(shareSaid(words)),
    heading(2, words.domains),
    domainsTable(report, settings),
    heading(2, words.gaps),
    table({
      caption: words.gaps,
      headings: [words.concern, words.tier, words.gap, words.covered, words.notKnown],
      rows: resources.map(({ concern, tier, gap, covered, unknown }) => [
        told(concernLabel(concern)),
        `${tier.slice(-1)}: ${told(tierLabel(tier))}`,
        named(gap),
        covered.length,
        unknown.length,
      ]),
    }),
    silent === 0 ? '' : paragraph(filled(words.gapsNotKnown, { count: silent })),
    heading(2, words.cycles),
    table({
      caption: words.cycles,
      headings: [words.month, words.testing, words.known],
      rows: year.cycles.pace.map(({ month, testing, known }) => [month, testing, known]),
    }),
    heading(2, words.applications),
    table({
      caption: words.applications,
      headings: [words.stage, words.count, words.notKnown],
      rows: year.funnel.stages.map(({ stage, count, unknown }) => [
        told(FUNNEL_STAGES[stage].label),
        count,
        unknown.length,
      ]),
    }),
    ...leftOutPart(report.leftOut, settings, 2),
  ];
}

function domainsTable(
  { year: { domains, organizations }, instruments }: CohortReport,
  { pages: words, told }: PageSettings,
): Html {
  const brought = (domain: CohortDomain) => instrumentOf(domain, instruments);
  return table({
    caption: words.domains,
    headings: [words.domain, words.rose, words.same, words.fell, words.notKnown, words.priorityOf],
    rows: domains
      .filter(({ domain }) => domain !== null)
      .map((one) => [
        told(domainLabel(one.domain!, one.instrument, brought(one))),
        one.rose.length,
        one.same.length,
        one.fell.length,
        Math.max(0, organizations.length - one.rose.length - one.same.length - one.fell.length),
        one.priorityOf.length,
      ]),
  });
}

/** The instrument by which a domain was scored, among those that were brought along: editions may differ in their domains. */
function instrumentOf(
  { instrument, edition }: CohortDomain,
  brought: CohortReport['instruments'],
): InstrumentDefinition | null {
  const named = (brought ?? []).filter(({ id }) => id === instrument);
  return named.find((one) => one.edition === edition) ?? named[0] ?? null;
}
