import { checkExplanations } from '../core/checkExplanations.js';
import { applyExplanations } from '../core/explanation.js';
import type { Finding } from '../core/finding.js';
import { mustBe } from '../core/given/mustBe.js';
import type { CheckedMonthlyFile } from '../exchange/files/checkMonthlyFiles.js';
import { fileKind } from '../exchange/files/fileKind.js';
import { formOf } from '../monthly/form/formOf.js';
import type { FileEnd, FileStart, Summary, ValidationContext } from '../report/validation.js';
import { applicationFormOf } from './applicationsBrought.js';
import { capFindings } from './capFindings.js';
import { checkForms, checkMonthly, type KnownFile } from './checkKnownFiles.js';
import { cohortFound } from './cohortFound.js';
import { formContextOf, monthlyContextOf } from './contexts.js';
import { readFile } from './readFile.js';
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

/** Validates files under options that were read. */
export async function* itemsOf(
  given: readonly FileToValidate[],
  options: ValidateOptions,
  by: string,
): AsyncGenerator<ValidationItem, void, undefined> {
  const whole = await Promise.all(given.map((file) => readFile(file, by)));
  const files = whole.map((file, index): KnownFile => {
    const isApplication = applicationFormOf(file, options) !== undefined;
    const told = () => (isApplication ? 'application' : fileKind(file.source, file.name));
    return { ...file, index, kind: options.kind ?? told() };
  });
  const found = options.cohort ? null : cohortFound(files, options);
  const ofMonthly = found ? { ...options, cohort: found } : options;
  const monthly = checkMonthly(files, ofMonthly);
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
      monthlyContextOf(ofMonthly),
      formContextOf(options),
    ),
    entries: monthly.entries,
    context: judgedWith(ofMonthly, found !== null),
    unused: unusedIn([
      ...(monthly.files.size > 0 ? [monthly.unused] : []),
      ...(forms.files.size > 0 || files.length === 0
        ? [checkExplanations(forms.findings, explanations)]
        : []),
    ]),
  };
}

function judgedWith(options: ValidateOptions, isCohortFound: boolean): ValidationContext {
  const { cohort, registry } = options;
  return {
    forms: [formOf(monthlyContextOf(options)).form],
    ...(cohort && { cohort, isCohortFound }),
    ...(registry && { registry }),
  };
}

function resultOf({ rows, readable }: CheckedMonthlyFile) {
  return { rows, readable };
}

/** An explanation is told as unused where it settles nothing in files of any kind. */
function unusedIn(lists: readonly (readonly Finding[])[]): readonly Finding[] {
  const placeOf = ({ path }: Finding) => path.join('.');
  const [first = [], ...rest] = lists;
  return first.filter((finding) =>
    rest.every((list) => list.some((other) => placeOf(other) === placeOf(finding))),
  );
}
