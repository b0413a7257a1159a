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
  reportingMonthSchema,
  versionSchema,
} from './core.js';
export {
  explanationSchema,
  monthlyReportSchema,
  monthlySubmissionSchema,
  monthlyValuesSchema,
  qualifierSchema,
  reportedValueSchema,
} from './monthly.js';
export { type JsonSchema, monthlyJsonSchema } from './monthlyJsonSchema.js';
export { parseMonthlyReport, parseMonthlySubmission } from './parse.js';
export {
  parseApplication,
  parseApplicationSection,
  parseAssessmentSheet,
  parseProfile,
} from './parseForms.js';
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
} from './pdsa.js';
export {
  type StandardIssue,
  type StandardSchema,
  type StandardSchemaOptions,
  standardSchema,
} from './standardSchema.js';
export { evidenceRecordSchema, profileSchema } from './system.js';
