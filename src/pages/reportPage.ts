import { INSTRUMENT } from '../assessment/instrument/instrumentKind.js';
import { mustBe } from '../core/given/mustBe.js';
import { readOptions } from '../core/given/readOptions.js';
import { MONTHLY_FORM_GIVEN } from '../monthly/form/context.js';
import type { CohortReport } from './cohort/cohortReport.js';
import { cohortSection } from './cohort/cohortSection.js';
import type { DistrictReport } from './district/districtReport.js';
import { districtSection } from './district/districtSection.js';
import { type Html, text } from './html/html.js';
import { pageDocument } from './html/pageDocument.js';
import { pictureId } from './html/pictureId.js';
import { filled } from './words/filled.js';
import { footOf } from './words/footOf.js';
import { PAGE_OPTIONS, type PageOptions, type PageSettings, pageSettings } from './words/pageOptions.js';

/**
 * Writes the year of one district as one page of HTML that needs nothing else: what it sent, what is owed, what to confirm, charts with a
 * sentence each, assessment, priorities with their cycles, next dates. It has no script, can be printed, sent and read aloud. What is not
 * known is said to be so.
 *
 * It shows the district's own numbers: it is for the district and the state's team, not for the public.
 *
 * @example
 * const year = districtYear({}, { cohort: COHORTS['ma-coiin-2020-21'], asOf: '2020-11-20', organization: '00240000' });
 * districtPage({ year }).includes('What is owed is not known.') // => true
 */
export function districtPage(report: DistrictReport, options?: PageOptions | null): string {
  mustBe(DISTRICT, report, 'districtPage', 'report');
  const settings = pageSettings(readOptions<PageOptions>(options, PAGE_OPTIONS, 'districtPage'));
  const { organization, schoolYear } = report.year;
  const name = organization === null ? '' : settings.nameOf(organization);
  const title = filled(settings.pages.districtTitle, { name, schoolYear });
  return pageDocument(frameOf(title, settings), districtSection(report, settings, 1));
}

/**
 * Writes the year of a cohort as one page: how timely months came, pooled and median rates, funnels, roll-ups of commitments, assessments,
 * supports and cycles, then a page for each district. Nobody is ranked.
 *
 * @example
 * const context = { cohort: COHORTS['ma-coiin-2020-21'], asOf: '2020-11-20' };
 * cohortPage({ year: cohortYear([], context) }).includes('<h1>School year 2020-21: ma-coiin-2020-21</h1>') // => true
 */
export function cohortPage(report: CohortReport, options?: PageOptions | null): string {
  mustBe(COHORT_REPORT, report, 'cohortPage', 'report');
  const settings = pageSettings(readOptions<PageOptions>(options, PAGE_OPTIONS, 'cohortPage'));
  const { pages: words } = settings;
  const title = filled(words.cohortTitle, {
    schoolYear: report.year.schoolYear,
    cohort: report.name ?? report.year.cohort,
  });
  const districts = report.districts ?? [];
  return pageDocument(frameOf(title, settings), [
    ...cohortSection(report, settings),
    contents(districts, settings),
    ...districts.flatMap((district) => districtSection(district, settings, 2)),
  ]);
}

/** Links to the pages of the districts. */
function contents(districts: readonly DistrictReport[], { pages: words, nameOf }: PageSettings): Html {
  if (districts.length === 0) return '';
  const links = districts.map(({ year: { organization } }) => {
    const code = organization ?? '';
    return `<li><a href="#${pictureId(code)}">${text(nameOf(code))}</a></li>\n`;
  });
  return `<nav aria-label="${text(words.districts)}"><h2>${text(words.districts)}</h2>\n<ul>\n${links.join('')}</ul></nav>\n`;
}

function frameOf(title: string, settings: PageSettings) {
  return { title, locale: settings.locale, foot: footOf(settings) };
}

const YEAR = { says: 'what districtYear or cohortYear gives', has: { asOf: 'text' } } as const;

const LEFT_OUT = {
  listOf: { says: 'something left out { what, why }', has: { what: 'text', why: 'text' } },
} as const;

const DISTRICT = {
  says: 'a report { year }',
  has: { year: YEAR },
  mayHave: { instrument: INSTRUMENT, leftOut: LEFT_OUT },
} as const;

const COHORT_REPORT = {
  says: 'a report { year }',
  has: { year: YEAR },
  mayHave: {
    districts: { listOf: DISTRICT },
    form: MONTHLY_FORM_GIVEN,
    instruments: { listOf: INSTRUMENT },
    leftOut: LEFT_OUT,
  },
} as const;
