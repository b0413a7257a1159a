export type { Baseline, KnownFinding } from './baseline.js';
export type { Brand } from './brand.js';
export { applyBaseline, checkBaseline } from './checkBaseline.js';
export { checkExplanations } from './checkExplanations.js';
export { CODE_SCHEMES, type CodeScheme, MA_DESE, NCES } from './codes/codeScheme.js';
export type { Codes, CodesNamed, CodesOf, ListedOrganization } from './codes/codes.js';
export { codesOf } from './codes/codesOf.js';
export {
  districtOf,
  isDistrictCode,
  isNcesDistrictId,
  isNcesSchoolId,
  isOrgCode,
  isSchoolCode,
  NCES_DISTRICT_PATTERN,
  NCES_SCHOOL_PATTERN,
  type NcesDistrictId,
  type NcesSchoolId,
  ORG_CODE_PATTERN,
  type OrgCode,
} from './codes/orgCode.js';
export { parseOrgCode } from './codes/parseOrgCode.js';
export { patternOf } from './codes/patternOf.js';
export { repairOrgCode } from './codes/repairOrgCode.js';

export { type Dated, valueAt } from './dated.js';
export { roundHalfUp } from './decimal.js';
export {
  type DescribeOptions,
  describeFinding,
  type FindingDescription,
  type Messages,
  type RuleMessage,
  ruleUrlOf,
} from './describeFinding.js';
export { type Answerer, explain } from './explain.js';
export {
  applyExplanations,
  type Explanation,
  isAtLeast,
  isBlocked,
  lapsedExplanations,
} from './explanation.js';
export { explanationsToFill } from './explanationsToFill.js';
export type { Fact, Facts, GivenSource } from './fact.js';
export {
  type Disposition,
  type Finding,
  type FindingSource,
  type Params,
  type ParamValue,
  type RecordKey,
  type RelatedPlace,
  SEVERITIES,
  type Severity,
} from './finding.js';
export {
  type ExactCounts,
  type FindingCounts,
  isBlockedBy,
  type RuleCounts,
} from './findingCounts.js';
export { fingerprintOf, numberFingerprints } from './fingerprint.js';
export type { FormInput } from './formInput.js';
export type { Holds } from './holds.js';
export { HOMEPAGE } from './homepage.js';
export { changeByError, type Improvement, improvedBy } from './improvement/improvedBy.js';
export {
  BETTER_ENDS,
  type BetterEnd,
  type CategoryChangeRule,
  IMPROVEMENT_RULES,
  type ImprovementRule,
  type ImprovementRuleKind,
  type OwnWordsRule,
  type PointsGainedRule,
  type ReliableChangeRule,
} from './improvement/improvementRule.js';
export { improvementRuleOf, sameImprovementRule } from './improvement/improvementRuleOf.js';
export {
  addDays,
  dateIn,
  daysBetween,
  endOfDay,
  instantToMilliseconds,
  isInstant,
  isIsoDate,
} from './instant.js';
export { type FindingOf, isFindingOf } from './isFindingOf.js';
export { isIsoWeek, isoWeekOf, mondayOf } from './isoWeek.js';
export { judge, type RulesJudged, rulesJudged } from './judge.js';
export { nearestWord } from './nearestWord.js';
export { EXPLANATION_MIN_LENGTH } from './noteTrouble.js';
export { oneLanguage } from './oneLanguage.js';
export type { Outcome, Refusal } from './outcome.js';
export { percentOf, roundRatio } from './ratio.js';
export {
  ABSENCES,
  type Absence,
  type CellAliases,
  isAbsence,
  type ReportedValue,
  readReportedValue,
  stateOf,
  type ValueState,
} from './reportedValue.js';
export {
  addMonths,
  isReportingMonth,
  lastDayOf,
  type MonthMeant,
  monthAt,
  monthIndex,
  monthsBetween,
  parseReportingMonth,
  REPORTING_MONTH_PATTERN,
  type ReportingMonth,
} from './reportingMonth.js';
export { describeSource, type ResolvedSource, resolveSource } from './resolveSource.js';
export {
  type Basis,
  type Breach,
  type CheckRule,
  type FormWords,
  findingOf,
  type Need,
  type Rule,
} from './rule.js';
export { CORE_RULES, EXPLANATION_RULES } from './rules.js';
export {
  isSchoolYear,
  monthsOfSchoolYear,
  parseSchoolYear,
  SCHOOL_YEAR_FIRST_MONTH,
  type SchoolYear,
  schoolYearOf,
} from './schoolYear.js';
export type { CountedRule, SeverityProfile } from './severityProfile.js';
export { SOURCES, type Source, type SourceId, type SourceRef } from './sources.js';
export {
  type FormContext,
  type StandardIssue,
  type StandardSchema,
  type StandardSchemaOptions,
  standardSchema,
} from './standardSchema.js';
