import { checkExplanations } from '../core/checkExplanations.js';
import { applyExplanations } from '../core/explanation.js';
import type { Finding } from '../core/finding.js';
import type { ExactCounts } from '../core/findingCounts.js';
import { mustBe } from '../core/given/mustBe.js';
import { checkFormFile, type FormFileOptions } from '../exchange/files/checkFormFile.js';
import { type CheckedMonthlyFile, checkMonthlyFiles } from '../exchange/files/checkMonthlyFiles.js';
import { type FileKind, fileKind } from '../exchange/files/fileKind.js';
import { reportsIn } from '../exchange/files/reportsIn.js';
import type { MonthlyContext } from '../monthly/form/context.js';
import { currentVersions } from '../monthly/sending/versions.js';
import type { FileEnd, FileStart, Summary } from '../report/validation.js';
import { capFindings } from './capFindings.js';
import { readFile, type WholeFile } from './readFile.js';
import { scopeOf } from './scopeOf.js';
import {
  FILES_TO_VALIDATE,
  type FileToValidate,
  readValidateOptions,
  type ValidateOptions,
} from './validateOptions.js';

/** What a validation tells, one thing after another: only a finding has no `type`. */
export type ValidationItem = FileStart | Finding | FileEnd | Summary;

/**
 * Validates files of every kind, monthly data and forms, and tells one thing after another: each file with its
 * findings, and last the summary.
 *
 * Monthly files are one body of data: each row alone, then all rows against one another, across organizations, months
 * and files. What a file holds is told by its `form`, then by its content. Explanations are applied first; then findings
 * of one rule beyond `maxFindings` are counted and not made. Never throws on any bytes.
 *
 * @example
 * (await validateStream([{ name: 'a.json', text: '{ "form": "profile@1" }' }]).next()).value
 * // => { type: 'fileStart', name: 'a.json', kind: 'profile' }
 */
export function validateStream(
  files: readonly FileToValidate[],
  options?: ValidateOptions | null,
): AsyncGenerator<ValidationItem, void, undefined> {
  mustBe(FILES_TO_VALIDATE, files, 'validateStream', 'files');
  return itemsOf(files, readValidateOptions(options, 'validateStream'), 'validateStream');
}

/** A file whose kind is known, and its number among those that were given. */
interface KnownFile extends WholeFile {
  readonly kind: FileKind;
  readonly index: number;
}

/** Validates files under options that were read. */
export async function* itemsOf(
  given: readonly FileToValidate[],
  options: ValidateOptions,
  by: string,
): AsyncGenerator<ValidationItem, void, undefined> {
  const whole = await Promise.all(given.map((file) => readFile(file, by)));
  const files = whole.map((file, index): KnownFile => {
    return { ...file, index, kind: options.kind ?? fileKind(file.source, file.name) };
  });
  const monthly = checkMonthly(files, options);
  const forms = checkForms(files, options);
  const { explanations = [], maxFindings = Number.POSITIVE_INFINITY } = options;
  const answered = applyExplanations(forms.findings, explanations);
  const capped = capFindings(answered, Math.max(1, maxFindings), monthly.counts);
  const findings = [...monthly.findings, ...capped.findings];

  const byFile = new Map<string | undefined, Finding[]>();
  for (const finding of findings) {
    const own = byFile.get(finding.source?.file);
    if (own) own.push(finding);
    else byFile.set(finding.source?.file, [finding]);
  }
  for (const { name, kind, index } of files) {
    yield { type: 'fileStart', name, kind };
    for (const finding of byFile.get(name) ?? []) yield finding;
    byFile.delete(name);
    yield { type: 'fileEnd', name, kind, ...resultOf(monthly.files.get(index) ?? forms.files.get(index)!) };
  }
  for (const rest of byFile.values()) for (const finding of rest) yield finding;
  yield {
    type: 'summary',
    counts: capped.counts,
    judged: scopeOf(
      files.map(({ kind }) => kind),
      monthly.entries,
      monthlyContextOf(options),
      formContextOf(options),
    ),
    entries: monthly.entries,
    unused: unusedIn([
      ...(monthly.files.size > 0 ? [monthly.unused] : []),
      ...(forms.files.size > 0 || files.length === 0
        ? [checkExplanations(forms.findings, explanations)]
        : []),
    ]),
  };
}

function resultOf({ rows, readable }: CheckedMonthlyFile) {
  return { rows, readable };
}

const NO_COUNTS: ExactCounts = {
  bySeverity: { fatal: 0, explain: 0, confirm: 0, warning: 0, info: 0, disposed: 0 },
  byCode: {},
};

function checkMonthly(files: readonly KnownFile[], options: ValidateOptions) {
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

function checkForms(files: readonly KnownFile[], options: ValidateOptions) {
  const { instrument = [] } = options;
  const context = formContextOf(options);
  const instruments = Array.isArray(instrument) ? instrument : [instrument];
  const findings: Finding[] = [];
  const checked = new Map<number, CheckedMonthlyFile>();
  for (const file of files) {
    const { name, source, kind, index } = file;
    if (kind === 'monthly') continue;
    tellProgress(file, files, options);
    const result = checkFormFile({ name, source }, kind, { context, instruments });
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

function monthlyContextOf({ asOf, cohort, registry, history }: ValidateOptions): MonthlyContext {
  return {
    ...(asOf !== undefined && { asOf }),
    ...(cohort && { cohort }),
    ...(registry && { registry }),
    ...(history && { history }),
  };
}

function formContextOf(options: ValidateOptions): NonNullable<FormFileOptions['context']> {
  const { history, ...context } = monthlyContextOf(options);
  return { ...context, ...(history && { reports: currentVersions(reportsIn(options.history ?? [])) }) };
}

/** An explanation is told as unused where it settles nothing in files of any kind. */
function unusedIn(lists: readonly (readonly Finding[])[]): readonly Finding[] {
  const placeOf = ({ path }: Finding) => path.join('.');
  const [first = [], ...rest] = lists;
  return first.filter((finding) =>
    rest.every((list) => list.some((other) => placeOf(other) === placeOf(finding))),
  );
}
