import { resolveSource } from '../../core/resolveSource.js';
import { CROSSWALKS, type Crosswalk, type CrosswalkId } from '../../exchange/index.js';
import { jsonText } from '../../report/json/jsonText.js';
import { EXIT, type Exit, type Refusal } from '../exit.js';
import { csvText } from '../figures/csvText.js';
import { writeOutput } from '../files/writeOutput.js';
import type { Host } from '../host.js';
import { tableText } from '../say/tableText.js';
import { unknownWord } from '../words/checkWords.js';
import type { Arguments } from '../words/readArguments.js';

/** Runs `csmhs crosswalks`: lists the crosswalks, or the words of one. */
export async function crosswalks({ words, options }: Arguments, host: Host): Promise<Exit | Refusal> {
  const [id, ...more] = words;
  if (more.length > 0) return { exit: EXIT.usage, because: 'csmhs crosswalks takes one id, or none.' };
  if (id !== undefined && !Object.hasOwn(CROSSWALKS, id))
    return unknownWord('csmhs crosswalks', id, Object.keys(CROSSWALKS));
  const all: readonly Crosswalk[] =
    id === undefined ? Object.values(CROSSWALKS) : [CROSSWALKS[id as CrosswalkId]];
  const { format } = options;
  const text =
    format === 'json'
      ? jsonText(id === undefined ? all.map(plain) : plain(all[0]!))
      : format === 'csv'
        ? csvText([HEADS, ...all.flatMap(rowsOf)])
        : id === undefined
          ? tableText('Crosswalks: csmhs crosswalks ID shows one', all.map(lineOf), [])
          : textOf(all[0]!);
  return (await writeOutput(text, options['output'], host)) ?? EXIT.clean;
}

const HEADS = ['crosswalk', 'ours', 'theirs', 'relation', 'loses'];

/** What programs get: the standard with everything that is needed to open it. */
function plain(one: Crosswalk): object {
  return { ...one, from: { ...one.from, source: resolveSource(one.from.source) } };
}

function rowsOf({ id, rows }: Crosswalk): (string | null)[][] {
  return rows.map(({ ours, theirs, relation, loses }) => [id, ours, theirs, relation, loses ?? null]);
}

function lineOf({ id, title, from }: Crosswalk): string[] {
  return [id, title, `${from.standard}, ${from.edition}`];
}

function textOf(one: Crosswalk): string {
  const { title, from, to, rows } = one;
  const { address } = resolveSource(from.source);
  const lines = rows.map(({ ours, theirs, relation, loses }) => [
    ours ?? '-',
    theirs ?? '-',
    relation,
    loses === undefined ? '' : `loses ${loses}`,
  ]);
  const about = `${title}: ${to}, and ${from.standard}, ${from.edition} (${address})`;
  return tableText(about, [['here', 'theirs', 'theirs is', ''], ...lines], []);
}
