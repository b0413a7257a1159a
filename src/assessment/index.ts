export { checkAssessmentSheet } from './checkAssessmentSheet.js';
export { checkResponses } from './checkResponses.js';
export { type ChangedScore, compareScores, type DomainChange, type ScoreChange } from './compareScores.js';
export { type Consensus, consensus, type DiscussionItem } from './consensus.js';
export type { ExactMean } from './exactMean.js';
export { FHIR_BASE, toFhirQuestionnaire } from './fhirQuestionnaire.js';
export { FHIR_ORGANIZATION_SYSTEM, toFhirQuestionnaireResponse } from './fhirQuestionnaireResponse.js';
export type {
  FhirAnswer,
  FhirCoding,
  FhirItem,
  FhirQuestionnaire,
  FhirQuestionnaireResponse,
  FhirResponseItem,
} from './fhirResource.js';
export {
  AUDIENCES,
  type Audience,
  type CountLimit,
  type InstrumentBand,
  type InstrumentDefinition,
  type InstrumentDomain,
  type InstrumentItem,
  ITEM_KINDS,
  type ItemKind,
} from './instrument.js';
export { INSTRUMENTS, type InstrumentId, isInstrumentId } from './instruments/instruments.js';
export { SMHQA_DISTRICT } from './instruments/smhqaDistrict.js';
export { SMHQA_SCHOOL } from './instruments/smhqaSchool.js';
export {
  CONSISTENCY_FEWEST_RATERS,
  type InternalConsistency,
  internalConsistency,
} from './internalConsistency.js';
export { parseInstrument } from './parseInstrument.js';
export { type DomainJudgement, type Priority, type PriorityReason, priorities } from './priorities.js';
export { type ResourceCell, type ResourceMap, type ResourceOverlap, resourceMap } from './resourceMap.js';
export type { ItemResponse, Responses } from './response.js';
export { ASSESSMENT_RULES } from './rules/index.js';
export {
  type AssessmentScore,
  type DomainScore,
  OVERALL_METHODS,
  type OverallMethod,
  type OverallScore,
} from './score.js';
export { scoreAssessment } from './scoreAssessment.js';
export type { AssessmentSheet } from './sheet.js';
export type { ItemView } from './viewOfItem.js';
