import { isAtLeast, levelOf } from '../../core/explanation.js';
import { toFillFor } from '../../core/explanationsToFill.js';
import { encodeUtf8 } from '../../exchange/text/utf8.js';
import { jsonText } from '../../report/json/jsonText.js';
import { baselineMaker } from '../../validate/baselineOf.js';
import type { SurveyedFiles } from '../../validate/surveyedFiles.js';
import { EXIT, type Refusal } from '../exit.js';
import { writeBytes } from '../files/writeBytes.js';
import type { Host, WriteOptions } from '../host.js';
import type { Settings } from './readSettings.js';

/** Tells whether files are wanted in which each finding has a line, so that every finding has to be made. */
export function wantsRecords({ writeBaseline, explainTo }: Settings): boolean {
  return writeBaseline !== undefined || explainTo !== undefined;
}

/** Refuses to write over answers that somebody gave; `undefined` where nothing is against it. */
export async function refuseRecords(settings: Settings, { files }: Host): Promise<Refusal | undefined> {
  const { writeBaseline, explainTo, receipt, output, annotate, split = [] } = settings;
  const records = [writeBaseline, explainTo, receipt];
  const all = [...records, output, annotate, ...split].filter((path) => path !== undefined);
  if (records.includes('-')) return usage('these files need a name.');
  if (new Set(all).size < all.length) return usage('two outputs have the same name.');
  if (explainTo !== undefined && (await files.kindOf(explainTo)) !== null)
    return usage(`${explainTo} is there already, and may hold answers: name another file with --explain-to.`);
  return undefined;
}

/**
 * Writes the baseline and the answers to fill, and tells whether something is left that fails: what a baseline takes
 * does not.
 *
 * @param today - the day since which new findings are known
 */
export async function deliverRecords(
  surveyed: SurveyedFiles,
  settings: Settings,
  today: string,
  host: Host,
): Promise<{ readonly isBlocked: boolean } | Refusal> {
  const { writeBaseline, renewsBaseline = false, explainTo, failOn, quiet } = settings;
  const maker = baselineMaker(surveyed, today);
  const toFill: string[] = [];
  let isBlocked = false;
  let unnamed = 0;
  for await (const item of surveyed.tell()) {
    if ('type' in item) continue;
    const isTaken = maker.add(item);
    if (!item.disposition && !isTaken) {
      if (item.severity !== 'fatal') unnamed++;
      if (isAtLeast(levelOf(item), failOn)) isBlocked = true;
    }
    const answer = explainTo === undefined ? null : toFillFor(item);
    if (answer) toFill.push(jsonText(answer).trimEnd().replaceAll('\n', '\n  '));
  }
  if (writeBaseline !== undefined) {
    const baseline = maker.baseline();
    const written = await writeText(jsonText(baseline), writeBaseline, host, { overRead: renewsBaseline });
    if (written) return written;
    const left =
      unnamed === 0
        ? ''
        : `; ${several(unnamed, 'finding')} left out, since neither registry nor cohort knows the organization, or no form the field`;
    if (!quiet)
      host.stderr.write(`csmhs: ${writeBaseline}: ${several(baseline.findings.length, 'entry')}${left}.\n`);
  }
  if (explainTo !== undefined) {
    const each = [...new Set(toFill)];
    const text = each.length === 0 ? '[]\n' : `[\n  ${each.join(',\n  ')}\n]\n`;
    // The numbers of the findings are in it.
    const written = await writeText(text, explainTo, host, { ownerOnly: true });
    if (written) return written;
    const hint =
      each.length === 0 ? '' : ' The file holds numbers as they were reported: it is for the submitter only.';
    if (!quiet)
      host.stderr.write(`csmhs: ${explainTo}: ${several(each.length, 'answer')} to fill in.${hint}\n`);
  }
  return { isBlocked };
}

function writeText(
  text: string,
  path: string,
  host: Host,
  options: WriteOptions,
): Promise<Refusal | undefined> {
  return writeBytes(encodeUtf8(text), path, host, options);
}

function several(count: number, word: string): string {
  if (count === 1) return `1 ${word}`;
  return `${count} ${word === 'entry' ? 'entries' : `${word}s`}`;
}

function usage(because: string): Refusal {
  return { exit: EXIT.usage, because };
}
