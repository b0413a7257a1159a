export type { FileEnd, FileStart, Summary, Validation } from '../report/validation.js';
export { baselineOf } from './baselineOf.js';
export { type AnnotatedFile, type AnnotateOptions, annotateFile } from './ownFile/annotateFile.js';
export type { OwnFilePieces, RowsWanted } from './ownFile/ownFilePieces.js';
export { validateFiles } from './validateFiles.js';
export type { BlobLike, FileToValidate, ValidateOptions, ValidationProgress } from './validateOptions.js';
export { type ValidationItem, validateStream } from './validateStream.js';
