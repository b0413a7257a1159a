import { goneFrom } from '../core/checkBaseline.js';
import { checkExplanations } from '../core/checkExplanations.js';
import { explainer } from '../core/explainer.js';
import type { Finding } from '../core/finding.js';
import { groupedBy } from '../core/groupedBy.js';
import { inPlace } from '../exchange/body/inPlace.js';
import { isFormKind } from '../exchange/files/fileKind.js';
import { fileNameFindings } from '../exchange/files/fileNameFindings.js';
import { sheetsPieces } from '../exchange/sheets/sheetsPieces.js';
import { formOf } from '../monthly/form/formOf.js';
import { withCauses } from '../report/causes/withCauses.js';
import { capFindings } from './capFindings.js';
import { causesOfRows } from './causesOfRows.js';
import { checkForms, isCompared } from './checkForms.js';
import { cohortFound } from './cohortFound.js';
import { formContextOf, monthlyContextOf } from './contexts.js';
import { endsOf } from './endsOf.js';
import { inOrderOfLines } from './inOrderOfLines.js';
import { judgedWith } from './judgedWith.js';
import { type KnownFile, knownFiles, wholeOf } from './knownFiles.js';
import { bookPieces, lineIn } from './ownFile/bookPieces.js';
import { scopeOf } from './scopeOf.js';
import { surveyBodies } from './surveyBodies.js';
import type { SurveyedFiles } from './surveyedFiles.js';
import { surveyTogether } from './surveyTogether.js';
import type { FileToValidate, ValidateOptions } from './validateOptions.js';
import { workbooksAmong } from './workbooksAmong.js';

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
  const own = toRead.filter(({ kind }) => !isFormKind(kind));
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
  // One table of ratings can be given back as monthly data can.
  const table =
    files.length === 1 && toRead[0]?.kind === 'assessment' ? sheetsPieces(await wholeOf(toRead[0])) : null;
  const besideRows = withCauses([
    ...fileNameFindings(files),
    ...notes,
    ...monthly.notes,
    ...[...forms.findings, ...together.findings].map(place),
  ]);
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
    csvOf: (index) => table ?? monthly.csvOf(index),
    async *piecesOf(index) {
      const pieces = table ? table.pieces() : monthly.piecesOf(index);
      yield* (own[index] ?? files[index])?.workbook ? bookPieces(pieces) : pieces;
    },
    lineOf: (index, line) => lineIn(own[index] ?? files[index], line),
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
    const causes = await causesOfRows(monthly, own.length);
    const ofForms = groupedBy(capped.findings, ({ source }) => source?.file);
    let next = 0;
    for (const [index, { kind, name }] of files.entries()) {
      yield { type: 'fileStart', name, kind };
      const beside = ofForms.get(name) ?? [];
      if (own.some((file) => file.index === index))
        yield* inOrderOfLines(causes.told(teller.file(next++)), beside, place);
      else yield* table ? inPlace(beside) : beside;
      ofForms.delete(name);
      yield { type: 'fileEnd', ...ends[index]! };
    }
    for (const finding of teller.rest()) yield place(causes.other(finding));
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
