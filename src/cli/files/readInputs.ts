import { isPacked } from '../../exchange/xlsx/isPacked.js';
import { MOST_BYTES } from '../../exchange/xlsx/workbookLimits.js';
import type { Host } from '../host.js';
import { headOf } from './headOf.js';
import { type InputOptions, openInputs } from './openInputs.js';
import { coded, INPUT_LIMIT, TOO_LARGE } from './readBounded.js';
import { whyUnreadable } from './whyUnreadable.js';

/** One file as it came: its name for findings and its bytes. */
export interface Input {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What could be read, and a sentence for each thing that could not. */
export interface Inputs {
  readonly inputs: readonly Input[];
  readonly troubles: readonly string[];
}

/** Reads the files that words name whole, as `openInputs` opens them. */
export async function readInputs(
  words: readonly string[],
  host: Host,
  options: InputOptions = {},
): Promise<Inputs> {
  const opened = await openInputs(words, host, options);
  const inputs: Input[] = [];
  const troubles = [...opened.troubles];
  for (const { name, blob } of opened.inputs) {
    try {
      if (blob.size > INPUT_LIMIT) throw coded(TOO_LARGE);
      // Of one that is larger than a workbook may be only so much is read that this is seen.
      const most = isPacked(await headOf(blob)) ? Math.min(blob.size, MOST_BYTES + 1) : blob.size;
      inputs.push({ name, bytes: new Uint8Array(await blob.slice(0, most).arrayBuffer()) });
    } catch (error) {
      troubles.push(`${name} cannot be read: ${whyUnreadable(error)}.`);
    }
  }
  return { inputs, troubles };
}
