import type { Basis } from '../../core/rule.js';

/** A document that a collaborative publishes for its districts and applicants. */
export interface NetworkResource {
  readonly id: string;
  readonly title: string;
  readonly kind: 'call' | 'expectations' | 'form' | 'guidance' | 'news';
  readonly format: 'web' | 'pdf' | 'word';
  readonly cohorts: readonly string[];
  /** The day of publication, for news. */
  readonly on?: string;
  /** Whether the text itself was found; a title alone says that it existed. */
  readonly found: 'text' | 'headingOnly' | 'titleOnly';
  readonly url?: string;
  readonly basis: Basis;
  readonly source: string;
}

/**
 * The documents that the state published with its calls, and the guidance that they rest on.
 *
 * Most are known by title only, and say so: this package builds its own forms and does not pretend to hold theirs.
 *
 * @see application.md section 1, evidence-and-tiers.md section 2
 */
export const RESOURCES = {
  page: {
    id: 'page',
    title: 'School Mental Health CoIIN page of DESE',
    kind: 'call',
    format: 'web',
    cohorts: ['ma-coiin-2020-21', 'ma-coiin-2021-22'],
    found: 'text',
    url: 'https://www.doe.mass.edu/sfs/safety/coiin.html',
    basis: 'official',
    source: 'DESE, School Mental Health CoIIN page, 2020-2021',
  },
  expectations: {
    id: 'expectations',
    title: 'Overview of expectations',
    kind: 'expectations',
    format: 'pdf',
    cohorts: ['ma-coiin-2020-21'],
    found: 'titleOnly',
    basis: 'official',
    source: 'DESE, School Mental Health CoIIN page, 2020-2021',
  },
  monthlyForm: {
    id: 'monthlyForm',
    title: 'Monthly data form',
    kind: 'form',
    format: 'word',
    cohorts: ['ma-coiin-2020-21'],
    found: 'titleOnly',
    basis: 'official',
    source: 'DESE, School Mental Health CoIIN page, 2020-2021',
  },
  applicationQuestions2020: {
    id: 'applicationQuestions2020',
    title: 'Application 2020-2021, questions for preparation',
    kind: 'form',
    format: 'word',
    cohorts: ['ma-coiin-2020-21'],
    found: 'titleOnly',
    basis: 'official',
    source: 'DESE, School Mental Health CoIIN page, 2020-2021',
  },
  interestForm: {
    id: 'interestForm',
    title: 'Interest form for those not applying',
    kind: 'form',
    format: 'web',
    cohorts: ['ma-coiin-2020-21'],
    found: 'titleOnly',
    basis: 'official',
    source: 'DESE, School Mental Health CoIIN page, 2020-2021',
  },
  applicationQuestions2021: {
    id: 'applicationQuestions2021',
    title: 'Application 2021-2022, for preparation only',
    kind: 'form',
    format: 'word',
    cohorts: ['ma-coiin-2021-22'],
    found: 'headingOnly',
    basis: 'official',
    source: 'DESE and MASMHC, application 2021-2022, form version 611',
  },
  guidanceFromTheField: {
    id: 'guidanceFromTheField',
    title: 'Advancing Comprehensive School Mental Health Systems: Guidance From the Field',
    kind: 'guidance',
    format: 'pdf',
    cohorts: ['ma-coiin-2020-21', 'ma-coiin-2021-22'],
    found: 'titleOnly',
    basis: 'published',
    source: 'Hoover and colleagues, September 2019, 44 pages',
  },
} as const satisfies Record<string, NetworkResource>;

/** The id of a built-in resource. */
export type ResourceId = keyof typeof RESOURCES;

/**
 * Lists the documents of a cohort, all or of one kind, in the order of the list.
 *
 * @param resources - the built-in documents where left out; pass your own list for news and guidance of your own
 *
 * @example
 * resourcesOf('ma-coiin-2020-21', 'expectations').map(({ title }) => title) // => ['Overview of expectations']
 */
export function resourcesOf(
  cohort: string,
  kind?: NetworkResource['kind'],
  resources: readonly NetworkResource[] = Object.values(RESOURCES),
): NetworkResource[] {
  return resources.filter(
    (resource) => resource.cohorts.includes(cohort) && (!kind || resource.kind === kind),
  );
}
