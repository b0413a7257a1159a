import { mayBe, mustBe } from '../../core/given/mustBe.js';
import type { NetworkResource } from './networkResource.js';
import { RESOURCES_GIVEN } from './resourceKinds.js';

/**
 * The documents that the state published with its calls, and the guidance that they rest on.
 *
 * Many are known by title only, and say so: this package builds its own forms and does not pretend to hold theirs.
 */
export const RESOURCES = {
  page: {
    id: 'page',
    title: 'School Mental Health CoIIN page of DESE',
    kind: 'call',
    format: 'web',
    cohorts: ['ma-coiin-2020-21', 'ma-coiin-2021-22'],
    on: '2020-08-24',
    found: 'text',
    url: 'https://www.doe.mass.edu/sfs/safety/coiin.html',
    contact: { office: 'Student and Family Support (SFS)', phone: '781-338-3010' },
    basis: 'official',
    source: { id: 'dese-coiin-2020-21' },
    facts: { 'contact.office': { basis: 'inferred', source: { id: 'dese-coiin-2020-21' } } },
  },
  announcement: {
    id: 'announcement',
    title: 'CoIIN announced in the weekly update of the Commissioner',
    kind: 'news',
    format: 'web',
    cohorts: ['ma-coiin-2020-21'],
    on: '2020-06-01',
    found: 'headingOnly',
    url: 'https://www.doe.mass.edu/news/news.aspx?id=26096',
    basis: 'official',
    source: { id: 'dese-weekly-2020-06-01' },
  },
  expectations: {
    id: 'expectations',
    title: 'Overview of expectations',
    kind: 'expectations',
    format: 'pdf',
    cohorts: ['ma-coiin-2020-21'],
    found: 'titleOnly',
    basis: 'official',
    source: { id: 'dese-coiin-2020-21' },
  },
  monthlyForm: {
    id: 'monthlyForm',
    title: 'Monthly data form',
    kind: 'form',
    format: 'word',
    cohorts: ['ma-coiin-2020-21'],
    found: 'titleOnly',
    basis: 'official',
    source: { id: 'dese-coiin-2020-21' },
  },
  applicationQuestions2020: {
    id: 'applicationQuestions2020',
    title: 'Application 2020-2021, questions for preparation',
    kind: 'form',
    format: 'word',
    cohorts: ['ma-coiin-2020-21'],
    found: 'titleOnly',
    basis: 'official',
    source: { id: 'dese-coiin-2020-21' },
  },
  interestForm: {
    id: 'interestForm',
    title: 'Interest form for those not applying',
    kind: 'form',
    format: 'web',
    cohorts: ['ma-coiin-2020-21'],
    found: 'titleOnly',
    basis: 'official',
    source: { id: 'dese-coiin-2020-21' },
  },
  positiveEnvironments: {
    id: 'positiveEnvironments',
    title:
      'Creating Positive Learning Environments: Recommendations and Resources to Support the Social Emotional Well-being of Students, Staff, and Families',
    kind: 'guidance',
    format: 'word',
    cohorts: ['ma-coiin-2020-21'],
    on: '2020-08-03',
    listedOn: '2020-08-24',
    found: 'text',
    url: 'https://www.doe.mass.edu/covid19/mental-health.html',
    basis: 'official',
    source: { id: 'dese-positive-environments' },
    facts: {
      format: { basis: 'official', source: { id: 'dese-coiin-2020-21' } },
      listedOn: { basis: 'official', source: { id: 'dese-coiin-2020-21' } },
    },
  },
  supportDuringClosures: {
    id: 'supportDuringClosures',
    title:
      'Providing School-Based Behavioral and Mental Health Supports and Services during COVID-19 School Closures: Guidance for School Counselors and Psychologists, and other Specialized Instructional Support Personnel (SISP)',
    kind: 'guidance',
    format: 'word',
    cohorts: ['ma-coiin-2020-21'],
    on: '2020-05',
    listedOn: '2020-05-29',
    found: 'text',
    url: 'https://www.doe.mass.edu/covid19/mental-health.html',
    basis: 'official',
    source: { id: 'dese-sisp-guidance' },
    facts: {
      format: { basis: 'official', source: { id: 'dese-coiin-2020-21' } },
      listedOn: { basis: 'official', source: { id: 'dese-coiin-2020-21' } },
    },
  },
  reopening: {
    id: 'reopening',
    title: 'Initial Fall School Reopening Guidance',
    kind: 'guidance',
    format: 'pdf',
    cohorts: ['ma-coiin-2020-21'],
    on: '2020-06-25',
    found: 'text',
    url: 'https://www.doe.mass.edu/covid19/',
    basis: 'official',
    source: { id: 'dese-reopening-2020' },
    facts: { format: { basis: 'inferred', source: { id: 'dese-reopening-2020' } } },
  },
  overview2021: {
    id: 'overview2021',
    title: 'Overview of the CoIIN 2021-2022',
    kind: 'call',
    format: 'pdf',
    cohorts: ['ma-coiin-2021-22'],
    found: 'titleOnly',
    basis: 'official',
    source: { id: 'dese-sfs-news-2021-05' },
    facts: { format: { basis: 'inferred', source: { id: 'dese-sfs-news-2021-05' } } },
  },
  applicationQuestions2021: {
    id: 'applicationQuestions2021',
    title: 'Application 2021-2022, for preparation only',
    kind: 'form',
    format: 'word',
    cohorts: ['ma-coiin-2021-22'],
    found: 'headingOnly',
    basis: 'official',
    source: { id: 'dese-coiin-application-2021' },
  },
  guidanceFromTheField: {
    id: 'guidanceFromTheField',
    title: 'Advancing Comprehensive School Mental Health Systems: Guidance From the Field',
    kind: 'guidance',
    format: 'pdf',
    cohorts: ['ma-coiin-2020-21', 'ma-coiin-2021-22'],
    on: '2019-09',
    found: 'titleOnly',
    basis: 'published',
    source: { id: 'hoover-2019' },
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
  mustBe('text', cohort, 'resourcesOf', 'cohort');
  mayBe('text', kind, 'resourcesOf', 'kind');
  mustBe(RESOURCES_GIVEN, resources, 'resourcesOf', 'resources');
  return resources.filter(
    (resource) => resource?.cohorts?.includes(cohort) && (!kind || resource.kind === kind),
  );
}
