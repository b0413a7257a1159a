// The job and the verbs of each room. Everything else is behind the doors of the rooms: csmhs/monthly and the others.

export {
  type Application,
  type ApplicationContext,
  checkApplication,
  parseApplication,
} from './application/index.js';
export {
  type AssessmentResponses,
  type AssessmentScore,
  type AssessmentSheet,
  checkAssessmentSheet,
  type InstrumentDefinition,
  parseAssessmentSheet,
  priorities,
  SMHQA_DISTRICT,
  SMHQA_SCHOOL,
  scoreAssessment,
} from './assessment/index.js';
export {
  applyExplanations,
  describeFinding,
  type Explanation,
  explain,
  type Finding,
  type FindingDescription,
  isBlocked,
  type Messages,
  type OrgCode,
  type Outcome,
  type ReportedValue,
  type RulesJudged,
  type Severity,
  type StandardSchema,
  standardSchema,
} from './core/index.js';
export {
  type DisclosurePolicy,
  type DisclosureTable,
  type ProtectedTable,
  protect,
} from './disclosure/index.js';
export {
  type MonthlyCsv,
  type MonthlyCsvOptions,
  type MonthlyEntry,
  parseMonthlyCsv,
} from './exchange/index.js';
export { en } from './messages/english.js';
export { messagesWith } from './messages/messagesWith.js';
export {
  checkMonthlyForm,
  checkReport,
  checkSubmission,
  defineMonthlyForm,
  finishTotals,
  type MeasureId,
  MONTHLY_1,
  type MonthlyContext,
  type MonthlyForm,
  type MonthlyReport,
  type MonthlyReportInput,
  type MonthlySubmission,
  type MonthlySubmissionInput,
  type MonthlyTotals,
  mergeTotals,
  monthlyRates,
  type ProtectedMonthly,
  parseMonthlyForm,
  parseMonthlyReport,
  parseMonthlySubmission,
  protectMonthly,
  type RateId,
  type Timeliness,
  timeliness,
  toSeries,
  totalsOf,
} from './monthly/index.js';
export {
  COHORTS,
  type Cohort,
  checkCohort,
  checkRegistry,
  MA_REGISTRY,
  parseCohort,
  parseRegistry,
  type Registry,
  type RegistryFile,
} from './network/index.js';
export {
  type DistrictParts,
  type DistrictYear,
  districtYear,
  type OverviewContext,
} from './overview/index.js';
export {
  advanceCycle,
  checkPdsaLog,
  type PdsaContext,
  type PdsaCycle,
  type PdsaLog,
  parsePdsaLog,
  planCycle,
  planFromPriorities,
  type StudyResult,
  studyResult,
} from './pdsa/index.js';
export {
  type FileEnd,
  type FileStart,
  frameLines,
  MASKED,
  type MaskPolicy,
  reportJson,
  reportText,
  type Summary,
  UNMASKED,
  type Validation,
  type ValidationReport,
} from './report/index.js';
export { analyzeChart, type ChartAnalysis } from './spc/index.js';
export { checkProfile, type Profile, type ProfileContext, parseProfile } from './system/index.js';
export {
  type BlobLike,
  type FileToValidate,
  type ValidateOptions,
  type ValidationItem,
  validateFiles,
  validateStream,
} from './validate/index.js';
