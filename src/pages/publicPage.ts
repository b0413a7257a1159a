import { mustBe } from '../core/given/mustBe.js';
import { readOptions } from '../core/given/readOptions.js';
import { groupedBy } from '../core/groupedBy.js';
import type { PublicCohort, PublicCount } from '../overview/public/publicCohort.js';
import { type Html, heading, paragraph, table } from './html/html.js';
import { pageDocument } from './html/pageDocument.js';
import { filled } from './words/filled.js';
import { footOf } from './words/footOf.js';
import { concernLabel, measureLabel, tierLabel } from './words/labels.js';
import { PAGE_OPTIONS, type PageOptions, type PageSettings, pageSettings } from './words/pageOptions.js';
import { shareSaid } from './words/shareSaid.js';

/**
 * Writes what `publicCohort` lets through as one page for everybody: how many districts stand where, and how many students all of
 * them reached. What is withheld is said to be withheld; nothing else of the year is in the page.
 *
 * @param published - `value.published` of what `publicCohort` gives
 * @example
 * const year = cohortYear([], { cohort: COHORTS['ma-coiin-2020-21'], asOf: '2020-11-20' });
 * publicPage(publicCohort(year, { threshold: 3 }).value.published).includes('2020-21') // => true
 */
export function publicPage(published: PublicCohort['published'], options?: PageOptions | null): string {
  mustBe(PUBLISHED, published, 'publicPage', 'published');
  const settings = pageSettings(readOptions<PageOptions>(options, PAGE_OPTIONS, 'publicPage'));
  const { pages: words, told } = settings;
  const { schoolYear, asOf, counts, students } = published;
  const title = filled(words.publicTitle, { schoolYear });
  const shown = (count: number | null) => count ?? words.withheld;
  const hasTotals = (students?.months ?? []).length + (students?.year ?? []).length > 0;
  return pageDocument({ title, locale: settings.locale, foot: footOf(settings) }, [
    heading(1, title),
    paragraph(filled(words.asOf, { asOf })),
    paragraph(words.publicSaid),
    paragraph(filled(words.publicOf, { count: published.districts })),
    ...[...groupedBy(counts, ({ kind }) => kind)].flatMap(([kind, own]) => [
      heading(2, filled(words.publicDistricts, { what: words[HEADINGS[kind]] })),
      ...questionsTable(own, settings),
      ...(kind === 'commitment' ? [paragraph(shareSaid(words))] : []),
    ]),
    heading(2, words.students),
    paragraph(hasTotals ? words.publicStudentsOf : words.publicNoStudents),
    table({
      caption: words.students,
      headings: [words.measure, words.month, words.students],
      rows: [
        ...(students?.months ?? []).map((one) => ({ ...one, when: one.month })),
        ...(students?.year ?? []).map((one) => ({ ...one, when: filled(words.publicYear, one) })),
      ].map((one) => [told(measureLabel(one.measure)), one.when, shown(one.students)]),
    }),
    ...[...groupedBy(hasTotals ? (students?.withoutTotal ?? []) : [], (one) => one.months.join(', '))].map(
      ([months, own]) =>
        paragraph(
          filled(words.publicNoTotal, {
            measure: own.map(({ measure }) => told(measureLabel(measure))).join('; '),
            months,
          }),
        ),
    ),
  ]);
}

/** What the counts of a kind are of. */
const HEADINGS = {
  commitment: 'commitments',
  resource: 'gaps',
  month: 'timeliness',
  students: 'publicReported',
} as const satisfies Readonly<Record<PublicCount['kind'], keyof PageSettings['pages']>>;

/** Writes the questions of one kind: one row a question, one column an answer. */
function questionsTable(counts: readonly PublicCount[], settings: PageSettings): readonly Html[] {
  const { pages: words, told } = settings;
  const answers = [...new Set(counts.map(({ answer }) => answer))];
  const all = [...groupedBy(counts, ({ id }) => id)];
  // A support of which nothing is known in any district says nothing.
  const isSilent = (own: readonly PublicCount[]) =>
    own.every(
      ({ kind, answer, districts }) => kind === 'resource' && (answer === 'unknown' || districts === 0),
    );
  const known = all.filter(([, own]) => !isSilent(own));
  const silent = all.length - known.length;
  const rows = known.map(([id, own]) => {
    const label = own[0]!.label;
    const countOf = (answer: string) => own.find((one) => one.answer === answer);
    return [
      label ? `${id}: ${told(label)}` : namedIn(id, settings),
      ...answers.map((answer) => {
        const count = countOf(answer);
        return count ? (count.districts ?? words.withheld) : null;
      }),
    ];
  });
  const headings = [words[QUESTIONS[counts[0]!.kind]], ...answers.map(told)];
  return [
    table({ caption: words[HEADINGS[counts[0]!.kind]], headings, rows }),
    silent === 0 ? '' : paragraph(filled(words.gapsNotKnown, { count: silent })),
  ];
}

/** What the first column holds. */
const QUESTIONS = {
  commitment: 'commitment',
  resource: 'concern',
  month: 'month',
  students: 'publicQuestion',
} as const satisfies Readonly<Record<PublicCount['kind'], keyof PageSettings['pages']>>;

/** Ids that are words for a reader: a concern and its tier, what students are counted by. */
function namedIn(id: string, { pages: words, told }: PageSettings): string {
  const [concern = '', tier] = id.split('|');
  return tier
    ? `${told(concernLabel(concern))}, ${words.tier} ${tier.slice(-1)}: ${told(tierLabel(tier))}`
    : told(id);
}

const PUBLISHED = {
  says: 'what may be published: value.published of what publicCohort gives',
  has: {
    schoolYear: 'text',
    asOf: 'text',
    districts: 'whole',
    counts: {
      listOf: { says: 'a count', has: { kind: 'text', id: 'text', answer: 'text' } },
    },
  },
} as const;
