import { checkMonthlyFiles, type MonthlyEntry } from '../exchange/index.js';
import { EXIT, type Refusal } from './exit.js';
import type { Host } from './host.js';
import { readInputs } from './readInputs.js';
import type { Settings } from './readSettings.js';

/** Reads the monthly files under `--history`, whatever is wrong with them; undefined where it was not asked for. */
export async function readHistory(
  { history, aliases }: Settings,
  host: Host,
): Promise<readonly MonthlyEntry[] | undefined | Refusal> {
  if (history === undefined) return undefined;
  const { inputs, troubles } = await readInputs([history], host);
  if (troubles.length > 0) return { exit: EXIT.unreadable, because: `--history ${troubles.join(' ')}` };
  const files = inputs.map(({ name, bytes }) => ({ name, source: bytes }));
  return checkMonthlyFiles(files, aliases ? { aliases } : {}).entries;
}
