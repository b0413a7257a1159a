export type { FindingCounts } from '../core/findingCounts.js';
export { messagesWith } from '../messages/messagesWith.js';
export { countFindings, wordsOfCounts } from './countFindings.js';
export { codeFrame, type FrameLines, type FrameOptions } from './frames/codeFrame.js';
export { type FileToDraw, frameLines } from './frames/frameLines.js';
export { type FindingGroup, groupFindings } from './groupFindings.js';
export { jsonPieces } from './json/jsonPieces.js';
export { reportJson } from './json/reportJson.js';
export { type JsonOptions, VALIDATION_REPORT, type ValidationReport } from './json/validationReport.js';
export { maskFindings } from './mask/maskFindings.js';
export { MASKED, type MaskPolicy, UNMASKED } from './mask/maskPolicy.js';
export { orderFindings } from './orderFindings.js';
export { reportText, type TextOptions, textPieces } from './text/reportText.js';
export type {
  FileEnd,
  FileStart,
  Summary,
  ToldValidation,
  ValidatedFile,
  Validation,
  ValidationContext,
  ValidationScope,
} from './validation.js';
