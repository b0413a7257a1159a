export { parseApplication } from '../application/check/parseApplication.js';
export { parseApplicationSection } from '../application/check/parseApplicationSection.js';
export { parseAssessmentSheet } from '../assessment/sheet/parseAssessmentSheet.js';
export type { SheetContext } from '../assessment/sheet/sheetContext.js';
export {
  type FormContext,
  type StandardIssue,
  type StandardSchema,
  type StandardSchemaOptions,
  standardSchema,
} from '../core/standardSchema.js';
export { parseMonthlyReport } from '../monthly/parse/parseMonthlyReport.js';
export { parseProfile } from '../system/check/parseProfile.js';
export {
  applicationDraftSchema,
  applicationSchema,
  applicationSectionDraftSchema,
  applicationSectionSchema,
} from './application.js';
export { assessmentSheetSchema, instrumentSchema, itemResponseSchema } from './assessment.js';
export { checkSubmissionLog } from './checkSubmissionLog.js';
export {
  absenceSchema,
  instantSchema,
  isoDateSchema,
  orgCodeSchema,
  orgCodeSchemaOf,
  reportingMonthSchema,
  versionSchema,
} from './core.js';
export { formJsonSchema, formSchema } from './formSchema.js';
export { type JsonSchemaContext, jsonSchema } from './jsonSchema.js';
export {
  explanationSchema,
  type MonthlySchemas,
  monthlyDraftSchema,
  monthlyReportSchema,
  monthlySchemas,
  monthlySubmissionSchema,
  monthlyValuesSchema,
  qualifierSchema,
  reportedValueSchema,
} from './monthly.js';
export {
  attendanceSchema,
  cohortSchema,
  completionSchema,
  eventSchema,
  learningModelsSchema,
  peerExchangeSchema,
  registrySchema,
  resourceSchema,
} from './network.js';
export { type OpenapiContext, openapiComponents } from './openapiComponents.js';
export type { OpenapiDocument } from './openapiDocument.js';
export { parseMonthlyDraft, parseMonthlySubmission } from './parse.js';
export {
  actionPlanSchema,
  aimSchema,
  collaborativeCalendarSchema,
  cycleEventSchema,
  driverDiagramSchema,
  improvementMeasureSchema,
  type PdsaCycleInput,
  type PdsaLogInput,
  pdsaCycleSchema,
  pdsaLogSchema,
  progressRatingSchema,
  tallySchema,
} from './pdsa.js';
export type { JsonSchema } from './plainJson.js';
export {
  isSchemaName,
  PUBLISHED_SCHEMAS,
  type PublishedSchema,
  SCHEMAS_URL,
  type SchemaName,
} from './publishedSchemas.js';
export { findingSchema, problemSchema, validationLineSchema, validationReportSchema } from './report.js';
export {
  catalogueSchema,
  crisisPlanSchema,
  evidenceRecordSchema,
  profileSchema,
  reopeningPlanSchema,
} from './system.js';
