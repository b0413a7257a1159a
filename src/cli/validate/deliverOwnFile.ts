import type { Severity } from '../../core/finding.js';
import { isPacked } from '../../exchange/xlsx/isPacked.js';
import { MASKED, UNMASKED } from '../../report/index.js';
import { ownFilePieces, type RowsWanted } from '../../validate/ownFile/ownFilePieces.js';
import type { SurveyedFiles } from '../../validate/surveyedFiles.js';
import { EXIT, type Refusal } from '../exit.js';
import { headOf } from '../files/headOf.js';
import type { OpenInput } from '../files/openInputs.js';
import { isInputLost } from '../files/watchedInput.js';
import { whyUnreadable } from '../files/whyUnreadable.js';
import type { Host } from '../host.js';
import { deliverWorkbook } from './deliverWorkbook.js';
import type { Settings } from './readSettings.js';

/** Tells whether the file itself is wanted back, so that every finding has to be made. */
export function wantsOwnFile({ annotate, split }: Settings): boolean {
  return annotate !== undefined || split !== undefined;
}

/** Refuses what cannot be written back before anything is read; `undefined` where nothing stands against it. */
export function refuseOwnFile(settings: Settings, files: number): Refusal | undefined {
  if (!wantsOwnFile(settings)) return undefined;
  const option = settings.annotate === undefined ? '--split' : '--annotate';
  const paths = outputsOf(settings).map(({ path }) => path);
  const all = [...paths, ...(settings.output === undefined ? [] : [settings.output])];
  if (files !== 1) return usage(`${option} takes one file, and ${files} were given.`);
  if (paths.includes('-')) return usage(`${option} writes a file: give it a name.`);
  if (new Set(all).size < all.length) return usage('two outputs have the same name.');
  const book = settings.split?.find((path) => BOOK.test(path));
  if (book !== undefined) return usage(`--split writes CSV: name the file .csv, not ${book}.`);
  const other = paths.find((path) => /\.(xls|ods|json)$/i.test(path));
  return other === undefined
    ? undefined
    : usage(`${option} writes CSV, or a workbook .xlsx: it does not write ${other}.`);
}

/** The name of a workbook. */
const BOOK = /\.xlsx$/i;

/** Refuses, before the report, a file that cannot be written back as it is wanted. */
export async function refuseKindOfFile(
  surveyed: SurveyedFiles,
  inputs: readonly OpenInput[],
  settings: Settings,
): Promise<Refusal | undefined> {
  const [file] = surveyed.files;
  const [input] = inputs;
  // Why nothing of it can be read was told.
  if (!wantsOwnFile(settings) || !file?.readable || !input) return undefined;
  const { annotate } = settings;
  const isBook = isPacked(await headOf(input.blob));
  if (isBook && annotate !== undefined && !BOOK.test(annotate))
    return usage(`${file.name} is a workbook: --annotate OUT.xlsx writes it back.`);
  if (!isBook && annotate !== undefined && BOOK.test(annotate))
    return usage(`${file.name} is not a workbook: name the file .csv, not ${annotate}.`);
  if (settings.split && file.kind === 'assessment')
    return usage(`${file.name} holds ratings, whose rows belong together: --annotate writes it back whole.`);
  if (rowsOf(settings, isBook).length === 0 || surveyed.csvOf(0)) return undefined;
  const instead = isBook ? '' : ' Of a workbook --annotate OUT.xlsx writes each kind back.';
  return usage(
    `${file.name} is not a table of monthly data or of ratings, so that its rows cannot be written back.${instead}`,
  );
}

/** Writes the file itself, with what was found in it. */
export async function deliverOwnFile(
  surveyed: SurveyedFiles,
  inputs: readonly OpenInput[],
  settings: Settings,
  host: Host,
): Promise<Refusal | undefined> {
  const [file] = surveyed.files;
  const [input] = inputs;
  if (!wantsOwnFile(settings) || !file?.readable || !input) return undefined;
  const isBook = isPacked(await headOf(input.blob));
  if (isBook && settings.annotate !== undefined) {
    const refused = await deliverWorkbook(surveyed, input, settings.annotate, settings, host);
    if (refused) return refused;
  }
  const outputs = rowsOf(settings, isBook);
  const { failOn, messages, showValues, quiet } = settings;
  for (const { wanted, path } of outputs) {
    const policy = showValues ? UNMASKED : MASKED;
    const own = ownFilePieces(surveyed, wanted, { messages, policy, failOn });
    try {
      // The numbers of the sender stand in it.
      await host.files.write(path, own.pieces(), { ownerOnly: true });
    } catch (error) {
      if (isInputLost(error)) throw error;
      return usage(`${path} cannot be written: ${whyUnreadable(error)}.`);
    }
    if (quiet) continue;
    const rows = own.rows === 1 ? '1 row' : `${own.rows} rows`;
    const without = wanted === 'good' ? ` without an open finding of severity ${hardAs(failOn)}` : '';
    host.stderr.write(`csmhs: ${path}: ${rows}${without}.\n`);
    if (own.elsewhere > 0 && wanted !== 'good')
      host.stderr.write(
        `csmhs: ${own.elsewhere === 1 ? '1 finding is' : `${own.elsewhere} findings are`} about no single row: see the report.\n`,
      );
  }
  return undefined;
}

/** A row is good by what is open in it; a report counts as clean those of which nothing had to be answered. */
function hardAs(failOn: Severity): string {
  return failOn === 'fatal' ? failOn : `${failOn} or harder`;
}

/** The outputs that are rows of CSV: a workbook whose rows were taken out would work out other numbers. */
function rowsOf(settings: Settings, isBook: boolean): ReturnType<typeof outputsOf> {
  return outputsOf(settings).filter(({ wanted }) => !isBook || wanted !== 'annotated');
}

function outputsOf({ annotate, split }: Settings): { readonly wanted: RowsWanted; readonly path: string }[] {
  return [
    ...(annotate === undefined ? [] : [{ wanted: 'annotated', path: annotate } as const]),
    ...(split?.map((path, i) => ({ wanted: i === 0 ? ('good' as const) : ('bad' as const), path })) ?? []),
  ];
}

function usage(because: string): Refusal {
  return { exit: EXIT.usage, because };
}
