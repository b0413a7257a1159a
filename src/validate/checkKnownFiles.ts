import type { Finding } from '../core/finding.js';
import type { ExactCounts } from '../core/findingCounts.js';
import { checkFormFile } from '../exchange/files/checkFormFile.js';
import { type CheckedMonthlyFile, checkMonthlyFiles } from '../exchange/files/checkMonthlyFiles.js';
import type { FileKind } from '../exchange/files/fileKind.js';
import { applicationFormOf } from './applicationsBrought.js';
import { formContextOf, monthlyContextOf } from './contexts.js';
import type { WholeFile } from './readFile.js';
import type { ValidateOptions } from './validateOptions.js';

/** A file whose kind is known, and its number among those that were given. */
export interface KnownFile extends WholeFile {
  readonly kind: FileKind;
  readonly index: number;
}

const NO_COUNTS: ExactCounts = {
  bySeverity: { fatal: 0, explain: 0, confirm: 0, warning: 0, info: 0, disposed: 0 },
  byCode: {},
};

/** Checks the monthly files among others, as one body of data. */
export function checkMonthly(files: readonly KnownFile[], options: ValidateOptions) {
  const own = files.filter(({ kind }) => kind === 'monthly');
  if (own.length === 0)
    return {
      files: new Map<number, CheckedMonthlyFile>(),
      findings: [],
      counts: NO_COUNTS,
      entries: [],
      unused: [],
    };
  const { aliases, headings, explanations, maxFindings } = options;
  const checked = checkMonthlyFiles(
    own.map(({ name, source }) => ({ name, source })),
    {
      context: monthlyContextOf(options),
      onFile: (i) => tellProgress(own[i]!, files, options),
      ...(aliases && { aliases }),
      ...(headings && { headings }),
      ...(explanations && { explanations }),
      ...(maxFindings !== undefined && { maxFindings }),
    },
  );
  return { ...checked, files: new Map(own.map(({ index }, i) => [index, checked.files[i]!])) };
}

/** Checks the files with forms among others, each by itself. */
export function checkForms(files: readonly KnownFile[], options: ValidateOptions) {
  const { instrument = [] } = options;
  const context = formContextOf(options);
  const instruments = Array.isArray(instrument) ? instrument : [instrument];
  const findings: Finding[] = [];
  const checked = new Map<number, CheckedMonthlyFile>();
  for (const file of files) {
    const { name, source, kind, index } = file;
    if (kind === 'monthly') continue;
    tellProgress(file, files, options);
    const form = kind === 'application' ? applicationFormOf(file, options) : undefined;
    const known = form ? { ...context, form } : context;
    const result = checkFormFile({ name, source }, kind, { context: known, instruments });
    checked.set(index, result);
    for (const finding of result.findings) findings.push(finding);
  }
  return { files: checked, findings };
}

function tellProgress(
  { name, index }: KnownFile,
  files: readonly KnownFile[],
  { onProgress }: ValidateOptions,
): void {
  onProgress?.({ name, index, files: files.length });
}
