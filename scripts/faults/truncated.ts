import { join } from 'node:path';
import { type Command, called } from './command.js';
import { type Tally, tryOne } from './trial.js';
import { APPLICATION, LOG, MONTHLY, SHEET, workbook } from './writes.js';

const isJson = (bytes: Buffer) => JSON.parse(bytes.toString()) !== null;

/** Places at which each file is cut off. */
const PLACES = 200;

/** Cuts files off at many places: all is told, nothing breaks. */
export async function truncated(command: Command, tally: Tally, isQuick: boolean): Promise<void> {
  const book = await workbook();
  const whole = { 'a.csv': MONTHLY, 'b.json': APPLICATION, 'c.json': LOG, 'd.json': SHEET, 'e.xlsx': book };
  for (const [name, bytes] of Object.entries(whole))
    for (let i = 0; i < PLACES; i += isQuick ? 40 : 1) {
      const cut = bytes.subarray(0, Math.floor((bytes.length * i) / PLACES));
      const out = name.endsWith('.json') ? ['-o', 'OUT'] : ['-o', 'OUT', '--show-values'];
      const act = (folder: string) => {
        const words = ['validate', join(folder, name), '--format', 'json', ...out];
        return called(
          command,
          words.map((word) => (word === 'OUT' ? join(folder, 'out.json') : word)),
        );
      };
      const outputs = { 'out.json': isJson };
      const trial = {
        name: `${name} cut at ${cut.length}`,
        given: { [name]: cut },
        act,
        exits: [0, 1, 3],
        outputs,
      };
      await tryOne(trial, tally);
    }
}
