/** The version of the package whose schemas these are, the 0 of 0.1.0. */
export const SCHEMAS_VERSION = '0';

/** Where the published package shows its JSON Schemas, one file a name: those of one version of the package. */
export const SCHEMAS_URL = `https://unpkg.com/csmhs@${SCHEMAS_VERSION}/schemas/` as const;

/** What a published JSON Schema describes. */
export interface PublishedSchema {
  readonly title: string;
  readonly description: string;
  /** Whether such records may also be a table, described by a Table Schema. */
  readonly asTable?: true;
}

/**
 * The JSON Schemas that the package brings along, by name: `csmhs/schemas/NAME.json`, with the `$id`
 * `SCHEMAS_URL` and the name. They describe what a sender writes, and what this package reports of it, and the
 * shape alone; what compares two fields is a rule.
 *
 * @example
 * Object.keys(PUBLISHED_SCHEMAS).includes('monthly-report') // => true
 */
export const PUBLISHED_SCHEMAS = {
  'monthly-submission': {
    title: 'Monthly submission (monthly@1)',
    description: 'One district, one month, one version: its own report and those of its schools.',
  },
  'monthly-report': {
    title: 'Monthly report (monthly@1)',
    description: 'One organization, one month, one version: a number or a reason for each measure.',
    asTable: true,
  },
  'monthly-draft': {
    title: 'Month that is being filled (monthly@1)',
    description:
      'A submission that is still being filled: anything may be missing, and numbers may be typed.',
  },
  'monthly-form': {
    title: 'Monthly form (monthly-form@1)',
    description: 'A monthly form as data: its measures, comparisons and rates.',
  },
  explanations: {
    title: 'Explanations',
    description: 'What people say to findings, as a list.',
  },
  application: {
    title: 'Application (application@1, application@2)',
    description: 'A complete application to a cohort: every required answer is there.',
  },
  'application-draft': {
    title: 'Draft of an application (application@1, application@2)',
    description: 'An application that is still being filled: anything may be missing.',
  },
  interest: {
    title: 'Interest form (interest@1)',
    description: 'Who asks about the collaborative, and what they want to know.',
  },
  rubric: {
    title: 'Rubric (rubric@1)',
    description: 'How applications are read: criteria, their points and scales.',
  },
  'form-definition': {
    title: 'Form (form@1)',
    description: 'A form as data: its fields, and what each takes.',
  },
  migration: {
    title: 'Migration (migration@1)',
    description: 'What became of each field or measure from one version of a form to the next.',
  },
  'assessment-sheet': {
    title: 'Assessment sheet (assessment@1)',
    description: 'One filled needs assessment; which answers its items take is for the instrument to say.',
    asTable: true,
  },
  instrument: {
    title: 'Assessment instrument',
    description: 'A needs assessment as data: scale, bands, domains and items.',
  },
  profile: {
    title: 'School mental health profile (profile@1)',
    description: 'What a district or school has, and what it knows of it.',
  },
  catalogue: {
    title: 'Catalogue of programs and tools (catalogue@1)',
    description: 'Programs and tools that a team, a state or a vendor lists, with their ratings and days.',
  },
  'crisis-plan': {
    title: 'Plan for critical incidents (crisis-plan@1)',
    description: 'How far each part of the plan has come, and the drills that were held, without names.',
  },
  'reopening-plan': {
    title: 'Plan for re-opening (reopening-plan@1)',
    description: 'The ways of teaching that the plan covers, and how far each part of it has come.',
  },
  'action-plan': {
    title: 'Action plan (plan@1)',
    description: 'Priorities, their goals and the steps to each; which days and ids fit is for rules to say.',
  },
  'pdsa-log': {
    title: 'PDSA log (pdsa@1)',
    description: 'Aims, measures, diagram, plan, cycles and progress of a district; cycles by their events.',
  },
  'pdsa-cycle': {
    title: 'PDSA cycle (pdsa@1)',
    description: 'One cycle as it is stored: its events are enough.',
  },
  tally: {
    title: 'Tally (tally@1)',
    description: 'What a team counts by day: how many, out of how many.',
    asTable: true,
  },
  event: {
    title: 'Event (event@1)',
    description:
      'A convening, call, session or visit: its days with their hours, its place, and for whom it is.',
  },
  attendance: {
    title: 'Attendance (attendance@1)',
    description: 'How many people of one organization came to one event, without names.',
  },
  completion: {
    title: 'Completion (completion@1)',
    description: 'How many people of one organization finished coaching or a course, without names.',
  },
  'peer-exchange': {
    title: 'Peer exchange (peer-exchange@1)',
    description: 'What one district shared with others, and what follows from it.',
  },
  resource: {
    title: 'Document (resource@1)',
    description: 'A document that a collaborative publishes, its date, and how much of it was found.',
  },
  cohort: {
    title: 'Cohort (cohort@1)',
    description: 'A year of a collaborative: its districts, and the months that are due by when.',
  },
  commitments: {
    title: 'Commitments',
    description: 'What districts promise when they join, as a list.',
  },
  registry: {
    title: 'Registry (registry@1)',
    description: 'Districts and schools, and whether the list covers all of its area.',
  },
  'learning-models': {
    title: 'Learning models (learning-models@1)',
    description: 'How the students of districts and schools were taught in a school year, from day to day.',
  },
  'validation-report': {
    title: 'JSON report (csmhs-validation@1)',
    description: 'What was found in files, as csmhs writes it for programs: counts, and findings by place.',
  },
  'validation-line': {
    title: 'Line of the NDJSON report (csmhs-validation@1)',
    description: 'One line: the report without findings, a finding, or the summary that ends it.',
  },
  finding: {
    title: 'Finding',
    description:
      'One finding, as csmhs writes it for programs: rule, place, numbers, and words where asked for.',
  },
  problem: {
    title: 'Answer to a request (application/problem+json)',
    description: 'What was found in one request (RFC 9457): counts, and under errors the findings in words.',
  },
} as const satisfies Readonly<Record<string, PublishedSchema>>;

/** The name of a published JSON Schema. */
export type SchemaName = keyof typeof PUBLISHED_SCHEMAS;

/** Tells whether a word names a published JSON Schema. */
export function isSchemaName(word: string): word is SchemaName {
  return typeof word === 'string' && Object.hasOwn(PUBLISHED_SCHEMAS, word);
}
