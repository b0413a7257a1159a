export { checkResponses } from './answers/checkResponses.js';
export type { AssessmentResponses, ItemResponse } from './answers/response.js';
export {
  type ChangedScore,
  compareScores,
  type DomainChange,
  type ScoreChange,
} from './compare/compareScores.js';
export {
  INSTRUMENT_AUDIENCES,
  INSTRUMENT_ITEM_KINDS,
  type InstrumentAudience,
  type InstrumentBand,
  type InstrumentCountLimit,
  type InstrumentDefinition,
  type InstrumentDomain,
  type InstrumentGroup,
  type InstrumentItem,
  type InstrumentItemKind,
  type InstrumentScale,
  type InstrumentScore,
  type InstrumentSubscale,
  type InstrumentTotal,
} from './instrument/instrument.js';
export { INSTRUMENTS, type InstrumentId, isInstrumentId } from './instrument/instruments.js';
export { parseInstrument } from './instrument/parseInstrument.js';
export {
  type InstrumentMinimum,
  type InstrumentScoring,
  OVERALL_SCORE_METHODS,
  type OverallScoreMethod,
  PRORATING,
  type Prorating,
  SCORING_KINDS,
  type ScoringKind,
} from './instrument/scoring.js';
export { SMHQA_DISTRICT } from './instrument/smhqaDistrict.js';
export { SMHQA_SCHOOL } from './instrument/smhqaSchool.js';
export {
  type DomainJudgement,
  type DomainPriority,
  type DomainPriorityReason,
  priorities,
} from './priorities/priorities.js';
export {
  type ResourceCell,
  type ResourceMap,
  type ResourceMapOptions,
  type ResourceOverlap,
  resourceMap,
} from './priorities/resourceMap.js';
export { type Consensus, type ConsensusOptions, consensus, type DiscussionItem } from './raters/consensus.js';
export type { ItemView } from './raters/viewOfItem.js';
export { ASSESSMENT_RULES } from './rules.js';
export type { StatedGroups } from './score/bandOf.js';
export type { ExactMean } from './score/exactMean.js';
export type {
  AssessmentScore,
  DomainScore,
  OverallScore,
  ScoreCoverage,
  ScoreDoubt,
  ScoreRange,
} from './score/score.js';
export { type ScoreAssessmentOptions, scoreAssessment } from './score/scoreAssessment.js';
export { checkAssessmentSheet } from './sheet/checkAssessmentSheet.js';
export { parseAssessmentSheet } from './sheet/parseAssessmentSheet.js';
export type { AssessmentSheet } from './sheet/sheet.js';
export type { SheetContext } from './sheet/sheetContext.js';
export { ASSESSMENT_SHEET_FORM } from './sheet/sheetFields.js';
