import { goneFrom } from '../core/checkBaseline.js';
import { checkExplanations } from '../core/checkExplanations.js';
import { explainer } from '../core/explainer.js';
import type { Finding, FindingSource } from '../core/finding.js';
import { groupedBy } from '../core/groupedBy.js';
import { formOf } from '../monthly/form/formOf.js';
import type { FrameLines } from '../report/frames/codeFrame.js';
import type { FileEnd, FileStart, Summary } from '../report/validation.js';
import { capFindings } from './capFindings.js';
import { checkForms, type FormOfFile, isCompared } from './checkForms.js';
import { cohortFound } from './cohortFound.js';
import { formContextOf, monthlyContextOf } from './contexts.js';
import { endsOf } from './endsOf.js';
import { inOrderOfLines } from './inOrderOfLines.js';
import { judgedWith } from './judgedWith.js';
import { type KnownFile, knownFiles } from './knownFiles.js';
import { bookPieces, lineIn } from './ownFile/bookPieces.js';
import { scopeOf } from './scopeOf.js';
import { type SurveyedBodies, surveyBodies } from './surveyBodies.js';
import type { SurveyedMonthly } from './surveyMonthly.js';
import { surveyTogether } from './surveyTogether.js';
import type { FileToValidate, ValidateOptions } from './validateOptions.js';
import { workbooksAmong } from './workbooksAmong.js';

/** Files that were read from the first to the last byte: everything is known of them, and findings are told when they are asked for. */
export interface SurveyedFiles extends Omit<Summary, 'type'> {
  readonly files: readonly Omit<FileEnd, 'type'>[];
  /** Tells each file with its findings, in the order of its lines, and last the findings that stand in no file. */
  tell(): AsyncGenerator<FileStart | Finding | FileEnd, void, undefined>;
  /** Tells the findings alone. Where they are not very many they are kept, so that the files are walked over once. */
  findings(): AsyncGenerator<Finding, void, undefined>;
  /** What of monthly files of earlier forms has no place in the form in force. */
  losses(): readonly Finding[];
  /** From which month on monthly files are of a later form. */
  readonly changes: SurveyedBodies['changes'];
  /** Every form of the files, whether it came as JSON, as a table or as a workbook. */
  readonly forms: readonly FormOfFile[];
  /** The form by which an application was judged, by the number of its file. */
  readonly applications: ReadonlyMap<number, string>;
  /** Fetches the lines of places in monthly files, for code frames. */
  linesAt(places: readonly FindingSource[]): Promise<ReadonlyMap<string, FrameLines>>;
  /** How a monthly file is written, and a walk over it: see `SurveyedMonthly`. Files are numbered among those that are monthly. */
  readonly csvOf: SurveyedMonthly['csvOf'];
  readonly piecesOf: SurveyedMonthly['piecesOf'];
  /** The line that findings give for a line of a monthly file: of a workbook, the row of its sheet. */
  lineOf(index: number, line: number): number;
}

/** As many findings as are kept once they were told. */
const MOST_KEPT = 50_000;

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
  // A profile that cannot be used is refused before anything is read.
  const judgedBy = judgedWith(ofMonthly, found !== null, by);
  const onFile = ({ name, index }: KnownFile) => options.onProgress?.({ name, index, files: files.length });
  const own = toRead.filter(({ kind }) => kind === 'monthly');
  const monthly = await surveyBodies(own, ofMonthly, onFile);
  const { bodies } = monthly;
  const forms = await checkForms(toRead, options, onFile);
  const together = await surveyTogether(
    forms.forms.filter(isCompared),
    files,
    bodies.at(-1)!.monthly,
    ofMonthly,
  );
  const { explanations = [], baseline, maxFindings = Number.POSITIVE_INFINITY } = options;
  const { place, notes } = workbooksAmong(files);
  const besideRows = [...notes, ...monthly.notes, ...[...forms.findings, ...together.findings].map(place)];
  const { settle, used } = explainer([explanations], [], options).begin();
  const answered = besideRows.map(settle);
  const capped = capFindings(answered, Math.max(1, maxFindings), monthly.counts);
  let kept: readonly Finding[] | undefined;
  const ends = endsOf(files, forms, monthly.files(), together);
  return {
    files: ends,
    counts: capped.counts,
    judged: scopeOf(
      files.map(({ kind }) => kind),
      bodies.flatMap((body) => [...body.monthly.known.entries.values()]),
      bodies.map((body) => monthlyContextOf(body.options)),
      formContextOf(options),
      together.judged,
    ),
    context: {
      ...judgedBy,
      forms: bodies.map((body) => formOf(monthlyContextOf(body.options)).form).reverse(),
    },
    unused: [
      ...unusedIn([
        ...(own.length > 0 ? bodies.map((body) => body.monthly.unused) : []),
        ...(forms.files.size > 0 || notes.length > 0 || files.length === 0
          ? [checkExplanations(besideRows, explanations)]
          : []),
      ]),
      ...(baseline ? goneFrom(baseline, [...bodies.map((body) => body.monthly.used), used]) : []),
    ],
    get entries() {
      return monthly.entries();
    },
    losses: () => monthly.losses(),
    changes: () => monthly.changes(),
    forms: forms.forms,
    applications: forms.applications,
    linesAt: (places) => monthly.linesAt(places),
    csvOf: (index) => monthly.csvOf(index),
    piecesOf: (index) =>
      own[index]?.workbook ? bookPieces(monthly.piecesOf(index)) : monthly.piecesOf(index),
    lineOf: (index, line) => lineIn(own[index], line),
    tell,
    async *findings() {
      if (kept) {
        yield* kept;
        return;
      }
      const told: Finding[] = [];
      for await (const item of tell()) {
        if ('type' in item) continue;
        if (told.length <= MOST_KEPT) told.push(item);
        yield item;
      }
      if (told.length <= MOST_KEPT) kept = told;
    },
  };

  async function* tell(): ReturnType<SurveyedFiles['tell']> {
    const teller = monthly.tell();
    const ofForms = groupedBy(capped.findings, ({ source }) => source?.file);
    let next = 0;
    for (const [index, { kind, name }] of files.entries()) {
      yield { type: 'fileStart', name, kind };
      const beside = ofForms.get(name) ?? [];
      if (own.some((file) => file.index === index)) yield* inOrderOfLines(teller.file(next++), beside, place);
      else yield* beside;
      ofForms.delete(name);
      yield { type: 'fileEnd', ...ends[index]! };
    }
    for (const finding of teller.rest()) yield place(finding);
    for (const rest of ofForms.values()) yield* rest;
  }
}

/** An explanation is told as unused where it settles nothing in files of any kind. */
function unusedIn(lists: readonly (readonly Finding[])[]): readonly Finding[] {
  const placeOf = ({ path }: Finding) => path.join('.');
  const [first = [], ...rest] = lists;
  return first.filter((finding) =>
    rest.every((list) => list.some((other) => placeOf(other) === placeOf(finding))),
  );
}
