export { codeFrame, type FrameLines, type FrameOptions } from './codeFrame.js';
export { countFindings, type FindingCounts, wordsOfCounts } from './countFindings.js';
export { type FindingGroup, groupFindings } from './groupFindings.js';
export { maskFindings } from './maskFindings.js';
export { MASKED, type MaskPolicy, UNMASKED } from './maskPolicy.js';
export { orderFindings } from './orderFindings.js';
export { type JsonOptions, reportJson, VALIDATION_REPORT, type ValidationReport } from './reportJson.js';
export { reportText, type TextOptions } from './reportText.js';
export type { ValidatedFile, Validation, ValidationScope } from './validation.js';
