import { readFileSync } from 'node:fs';
import type * as z from 'zod';
import { APPLICATION_2_TO_3, RUBRIC } from '../../src/application/index.js';
import { SMHQA_DISTRICT } from '../../src/assessment/index.js';
import { catalogueToFill, planToFill } from '../../src/cli/forms/recordsToFill.js';
import { MONTHLY_FORM_TO_FILL } from '../../src/cli/forms/startingPoints.js';
import { MONTHLY_1_TO_2 } from '../../src/monthly/index.js';
import { COHORTS, COMMITMENTS, INFORMATION_SESSIONS, RESOURCES } from '../../src/network/index.js';
import { reportJson } from '../../src/report/index.js';
import { ndjsonPieces } from '../../src/report/json/ndjsonPieces.js';
import { problemPieces } from '../../src/report/problem/problemPieces.js';
import type { SchemaName } from '../../src/schema/index.js';
import * as schemas from '../../src/schema/index.js';
import { joined, OPTIONS } from '../report/formats/everyFormat.js';
import { SAMPLE } from '../report/formats/sample.js';
import { KITS } from '../support/kits.js';
import { ROOT } from '../support/sourceFiles.js';
import { COMPREHENSIVE } from '../system/profiles.js';
import { submission } from './submissions.js';

const example = (path: string): unknown =>
  JSON.parse(readFileSync(`${ROOT}examples/data/${path}`, 'utf8')) as unknown;
const log = example('pdsa/00240000-2020-21.json') as { readonly cycles: readonly unknown[] };

/** The schema of each name, and records that are in order. */
export const SOUND: Readonly<
  Record<SchemaName, { readonly schema?: z.ZodType; readonly records: readonly unknown[] }>
> = {
  'monthly-submission': { schema: schemas.monthlySubmissionSchema, records: [submission()] },
  'monthly-report': { schema: schemas.monthlyReportSchema, records: submission().reports },
  'monthly-draft': {
    schema: schemas.monthlyDraftSchema,
    records: [
      { form: 'monthly@1' },
      { form: 'monthly@1', month: '2020-1', reports: [{ values: { waitDaysMedian: '1,6', screened: 4 } }] },
    ],
  },
  'monthly-form': { records: [MONTHLY_FORM_TO_FILL] },
  explanations: { records: [example('explanations/synthetic-burlington.json'), []] },
  interest: {
    records: [
      {
        form: 'interest@1',
        role: 'district',
        organization: '00240000',
        contact: { name: 'Made Up', title: 'Nurse', email: 'made.up@example.org', phone: '555-0100' },
        wants: ['news'],
      },
    ],
  },
  rubric: { records: [RUBRIC] },
  migration: { records: [APPLICATION_2_TO_3, MONTHLY_1_TO_2] },
  'form-definition': {
    records: [
      {
        form: 'form@1',
        id: 'xx-visit@1',
        title: 'Visit',
        fields: {
          on: { type: 'date', required: true },
          kind: { type: 'choice', choices: { call: { label: 'Call' }, visit: {} } },
          people: {
            type: 'list',
            most: 9,
            of: { type: 'group', fields: { name: { type: 'text', most: 80 } } },
          },
        },
      },
    ],
  },
  commitments: { records: [Object.values(COMMITMENTS)] },
  application: { schema: schemas.applicationSchema, records: [example('applications/complete.json')] },
  'application-draft': {
    schema: schemas.applicationDraftSchema,
    records: [example('applications/draft.json'), {}],
  },
  'assessment-sheet': {
    schema: schemas.assessmentSheetSchema,
    records: [example('assessments/00240000-2020-09.json')],
  },
  instrument: { schema: schemas.instrumentSchema, records: [SMHQA_DISTRICT] },
  profile: {
    schema: schemas.profileSchema,
    records: [COMPREHENSIVE, example('profiles/00240000-2020-21.json')],
  },
  catalogue: {
    schema: schemas.catalogueSchema,
    records: [catalogueToFill('2020-11-01')],
  },
  'crisis-plan': {
    schema: schemas.crisisPlanSchema,
    records: [
      {
        form: 'crisis-plan@1',
        organization: '00240000',
        schoolYear: '2020-21',
        languages: ['English', 'Spanish'],
        parts: [{ part: 'grief', status: 'agreed', on: '2020-09-01', note: 'Made up.' }],
        drills: [{ on: '2020-10-06', kind: 'tabletop', people: 8, learned: 'Made up.' }],
      },
    ],
  },
  'reopening-plan': {
    schema: schemas.reopeningPlanSchema,
    records: [
      {
        form: 'reopening-plan@1',
        organization: '00240000',
        schoolYear: '2020-21',
        from: '2020-09-16',
        models: ['hybrid', 'remote'],
        parts: [{ part: 'screening', status: 'started' }],
      },
    ],
  },
  'action-plan': {
    schema: schemas.actionPlanSchema,
    records: [{ ...planToFill('2020-11-01'), organization: '00240000' }],
  },
  'pdsa-log': { schema: schemas.pdsaLogSchema, records: [log] },
  'pdsa-cycle': { schema: schemas.pdsaCycleSchema, records: log.cycles },
  tally: { schema: schemas.tallySchema, records: [kitData('pdsa', 'tally')] },
  event: {
    schema: schemas.eventSchema,
    records: [
      ...INFORMATION_SESSIONS,
      {
        id: 'fall',
        cohort: 'xx-2026-27',
        kind: 'convening',
        title: 'Fall convening',
        mode: 'hybrid',
        place: 'Made-up Hall',
        on: '2026-10-06',
        days: [
          { on: '2026-10-06', startsAt: '09:00', endsAt: '15:00' },
          { on: '2026-10-07', startsAt: '09:00', endsAt: '12:00' },
        ],
        interpretation: ['Spanish'],
        accessibility: ['captions'],
        roles: ['familyMember'],
      },
    ],
  },
  attendance: {
    schema: schemas.attendanceSchema,
    records: [{ event: 'call-1', organization: '00240000', people: 2, roles: ['nurse'] }],
  },
  completion: {
    schema: schemas.completionSchema,
    records: [
      {
        form: 'completion@1',
        organization: '00240000',
        kind: 'coaching',
        topic: 'Screening',
        people: 2,
        completed: 'yes',
        on: '2020-12-01',
        hoursDone: 1.25,
      },
    ],
  },
  'peer-exchange': {
    schema: schemas.peerExchangeSchema,
    records: [
      {
        id: 'visit',
        on: '2020-11-10',
        gave: '00240000',
        received: ['00480000'],
        topic: 'Screening',
        followUp: [{ what: 'Try it in one class.', by: '2020-12-15' }],
      },
    ],
  },
  resource: { schema: schemas.resourceSchema, records: Object.values(RESOURCES) },
  cohort: { schema: schemas.cohortSchema, records: Object.values(COHORTS) },
  registry: { schema: schemas.registrySchema, records: [kitData('network', 'registryFile')] },
  'learning-models': {
    schema: schemas.learningModelsSchema,
    records: [kitData('network', 'learningModels')],
  },
  finding: { schema: schemas.findingSchema, records: reportJson(SAMPLE, OPTIONS).findings },
  problem: {
    schema: schemas.problemSchema,
    records: [
      JSON.parse(await joined(problemPieces(SAMPLE, OPTIONS))),
      JSON.parse(
        await joined(problemPieces(SAMPLE, { ...OPTIONS, status: 400, instance: '/7', maxFindings: 1 })),
      ),
      JSON.parse(await joined(problemPieces({ ...SAMPLE, findings: [] }, OPTIONS))),
    ],
  },
  'validation-report': { schema: schemas.validationReportSchema, records: [reportJson(SAMPLE, OPTIONS)] },
  'validation-line': {
    schema: schemas.validationLineSchema,
    records: (await joined(ndjsonPieces(SAMPLE, OPTIONS)))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  },
};

function kitData(room: string, name: string): unknown {
  return KITS.find((kit) => kit.room === room)!.data![name];
}
