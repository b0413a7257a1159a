export type { FindingCounts } from '../core/findingCounts.js';
export { messagesWith } from '../messages/messagesWith.js';
export { withCauses } from './causes/withCauses.js';
export { countFindings, wordsOfCounts } from './countFindings.js';
export { type CsvOptions, csvPieces } from './csv/csvPieces.js';
export { codeFrame, type FrameLines, type FrameOptions } from './frames/codeFrame.js';
export { type FileToDraw, frameLines } from './frames/frameLines.js';
export { githubPieces } from './github/githubPieces.js';
export { type FindingGroup, groupFindings } from './groupFindings.js';
export { type HtmlOptions, htmlPieces } from './html/htmlPieces.js';
export { jsonPieces } from './json/jsonPieces.js';
export { ndjsonPieces } from './json/ndjsonPieces.js';
export { reportJson } from './json/reportJson.js';
export { type JsonOptions, VALIDATION_REPORT, type ValidationReport } from './json/validationReport.js';
export { type JunitOptions, junitPieces } from './junit/junitPieces.js';
export { markdownPieces } from './markdown/markdownPieces.js';
export { maskFindings } from './mask/maskFindings.js';
export { MASKED, type MaskPolicy, UNMASKED } from './mask/maskPolicy.js';
export { orderFindings } from './orderFindings.js';
export type { Problem, ProblemError, ProblemOptions } from './problem/problem.js';
export { problemPieces } from './problem/problemPieces.js';
export { toProblem } from './problem/toProblem.js';
export { type SarifOptions, sarifPieces } from './sarif/sarifPieces.js';
export { reportText, type TextOptions, textPieces } from './text/reportText.js';
export type { FormatOptions } from './told/formatOptions.js';
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
