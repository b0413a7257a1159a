export type { FileEnd, FileStart, Summary, Validation } from '../report/validation.js';
export { validateFiles } from './validateFiles.js';
export type { BlobLike, FileToValidate, ValidateOptions, ValidationProgress } from './validateOptions.js';
export { type ValidationItem, validateStream } from './validateStream.js';
