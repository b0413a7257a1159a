import { isLoose } from '../../core/isLoose.js';
import { headingsTrouble, type OwnHeadings } from '../../exchange/index.js';
import type { MonthlyContext } from '../../monthly/index.js';
import { EXIT, isRefusal, type Refusal } from '../exit.js';
import { readJsonFile } from '../files/readJsonFile.js';
import type { Host } from '../host.js';

/** Reads the map of headings that `--map` names; undefined where the option was not given. */
export async function readMap(
  path: string | true | undefined,
  context: Pick<MonthlyContext, 'form' | 'cohort'>,
  host: Host,
): Promise<OwnHeadings | undefined | Refusal> {
  if (typeof path !== 'string') return undefined;
  const read = await readJsonFile(path, '--map', host, isLoose, FORM);
  // A map that cannot be used is a call that cannot be carried out: no data was looked at yet.
  if (read === undefined || isRefusal(read)) return read && { exit: EXIT.usage, because: read.because };
  const trouble = headingsTrouble(read, context);
  if (trouble !== null) return { exit: EXIT.usage, because: `--map ${path}: ${trouble}.` };
  return read as OwnHeadings;
}

const FORM =
  'an object from your headings to columns, such as { "Kids screened": "screened", "Nurse": null }';
