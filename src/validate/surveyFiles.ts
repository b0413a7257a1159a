import { checkExplanations } from '../core/checkExplanations.js';
import { applyExplanations } from '../core/explanation.js';
import type { Finding, FindingSource } from '../core/finding.js';
import { groupedBy } from '../core/groupedBy.js';
import { formOf } from '../monthly/form/formOf.js';
import type { FrameLines } from '../report/frames/codeFrame.js';
import type { FileEnd, FileStart, Summary, ValidationContext } from '../report/validation.js';
import { capFindings } from './capFindings.js';
import { checkForms } from './checkForms.js';
import { cohortFound } from './cohortFound.js';
import { formContextOf, monthlyContextOf } from './contexts.js';
import { type KnownFile, knownFiles } from './knownFiles.js';
import { scopeOf } from './scopeOf.js';
import { surveyMonthly } from './surveyMonthly.js';
import type { FileToValidate, ValidateOptions } from './validateOptions.js';
import { workbooksAmong } from './workbooksAmong.js';

/** Files that were read from the first to the last byte: everything is known of them, and findings are told when they are asked for. */
export interface SurveyedFiles extends Omit<Summary, 'type'> {
  readonly files: readonly Omit<FileEnd, 'type'>[];
  /** Tells each file with its findings, in the order of its lines, and last the findings that stand in no file. */
  tell(): AsyncGenerator<FileStart | Finding | FileEnd, void, undefined>;
  /** Fetches the lines of places in monthly files, for code frames. */
  linesAt(places: readonly FindingSource[]): Promise<ReadonlyMap<string, FrameLines>>;
}

/** Reads files of every kind under options that were read. */
export async function surveyFiles(
  given: readonly FileToValidate[],
  options: ValidateOptions,
  by: string,
): Promise<SurveyedFiles> {
  const files = await knownFiles(given, options, by);
  const toRead = files.filter(({ workbook }) => workbook?.source !== null);
  const found = options.cohort ? null : await cohortFound(toRead, options);
  const ofMonthly = found ? { ...options, cohort: found } : options;
  const onFile = ({ name, index }: KnownFile) => options.onProgress?.({ name, index, files: files.length });
  const own = toRead.filter(({ kind }) => kind === 'monthly');
  const monthly = await surveyMonthly(own, ofMonthly, onFile);
  const forms = await checkForms(toRead, options, onFile);
  const { explanations = [], maxFindings = Number.POSITIVE_INFINITY } = options;
  const { place, notes } = workbooksAmong(files);
  const withoutRows = [...notes, ...forms.findings.map(place)];
  const answered = applyExplanations(withoutRows, explanations);
  const capped = capFindings(answered, Math.max(1, maxFindings), monthly.counts);
  const placeOf = new Map(own.map(({ index }, place) => [index, place]));
  const ends = files.map(({ name, kind, index }) => {
    const { rows, readable } = forms.files.get(index) ?? monthly.files[placeOf.get(index) ?? -1] ?? UNREAD;
    return { name, kind, rows, readable };
  });
  return {
    files: ends,
    counts: capped.counts,
    judged: scopeOf(
      files.map(({ kind }) => kind),
      monthly.known.entries.values(),
      monthlyContextOf(ofMonthly),
      formContextOf(options),
    ),
    context: judgedWith(ofMonthly, found !== null),
    unused: unusedIn([
      ...(own.length > 0 ? [monthly.unused] : []),
      ...(forms.files.size > 0 || notes.length > 0 || files.length === 0
        ? [checkExplanations(withoutRows, explanations)]
        : []),
    ]),
    get entries() {
      return monthly.entries();
    },
    linesAt: (places) => monthly.linesAt(places),
    async *tell() {
      const teller = monthly.tell();
      const withoutRow = groupedBy(capped.findings, ({ source }) => source?.file);
      let next = 0;
      for (const [index, { kind, name }] of files.entries()) {
        yield { type: 'fileStart', name, kind };
        yield* withoutRow.get(name) ?? [];
        withoutRow.delete(name);
        if (placeOf.has(index))
          for await (const finding of monthly.does(teller.file(next++))) yield place(finding);
        yield { type: 'fileEnd', ...ends[index]! };
      }
      for (const finding of teller.rest()) yield place(finding);
      for (const rest of withoutRow.values()) yield* rest;
    },
  };
}

/** A workbook of which nothing can be read. */
const UNREAD = { rows: { read: 0, clean: 0 }, readable: false } as const;

function judgedWith(options: ValidateOptions, isCohortFound: boolean): ValidationContext {
  const { cohort, registry } = options;
  return {
    forms: [formOf(monthlyContextOf(options)).form],
    ...(cohort && { cohort, isCohortFound }),
    ...(registry && { registry }),
  };
}

/** An explanation is told as unused where it settles nothing in files of any kind. */
function unusedIn(lists: readonly (readonly Finding[])[]): readonly Finding[] {
  const placeOf = ({ path }: Finding) => path.join('.');
  const [first = [], ...rest] = lists;
  return first.filter((finding) =>
    rest.every((list) => list.some((other) => placeOf(other) === placeOf(finding))),
  );
}
