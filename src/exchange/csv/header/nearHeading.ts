import { nearestWord } from '../../../core/nearestWord.js';
import { MEASURE_IDS, measureOf } from '../../../monthly/form/measures.js';
import { CSV_COLUMNS, type CsvColumn, KEY_COLUMNS, KEY_HEADINGS } from './csvColumns.js';

/**
 * Finds the column that a heading was probably meant for: the id, label or other name that is the fewest edits away, else
 * the one that shares most of its words; `null` where nothing is near.
 */
export function nearHeading(text: string): CsvColumn | null {
  const heading = text.slice(0, LONGEST);
  const known = (names ??= allNames());
  const word = nearestWord(heading, known.list);
  return word === null ? byWords(heading, known.words) : known.columns.get(word)!;
}

/**
 * Gives the names that a finding proposes for a heading: the measures that share its number, else the nearest column;
 * `none` where nothing is near.
 */
export function namesNear(text: string): string {
  const number = text.trim().toUpperCase();
  const sharing = /^M\d/.test(number) ? MEASURE_IDS.filter((id) => measureOf(id).number === number) : [];
  return sharing.join(' or ') || (nearHeading(text) ?? 'none');
}

const LONGEST = 80;

/** Counts the words that begin as words of the heading do; the first column with the most, and the fewest others. */
function byWords(heading: string, words: ReadonlyMap<CsvColumn, readonly string[]>): CsvColumn | null {
  const asked = stemsOf(heading);
  let best: CsvColumn | null = null;
  let most = 0;
  for (const [column, stems] of words) {
    const shared = stems.filter((stem) => asked.includes(stem)).length;
    const score = shared * 100 - stems.length;
    if (shared > 0 && score > most) [best, most] = [column, score];
  }
  return best;
}

/** Words that stand in so many headings that they tell none from another. */
const COMMON: readonly string[] = [
  'stude',
  'schoo',
  'month',
  'year',
  'numbe',
  'total',
  'count',
  'distr',
  'code',
  'with',
];

/** Gives the first letters of the words of a text that are not too short to tell anything. */
function stemsOf(text: string): string[] {
  const apart = text.replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2').toLowerCase();
  const stems = (apart.match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((word) => word.slice(0, 5));
  return [...new Set(stems)].filter((stem) => !COMMON.includes(stem));
}

interface Names {
  readonly list: readonly string[];
  readonly columns: ReadonlyMap<string, CsvColumn>;
  readonly words: ReadonlyMap<CsvColumn, readonly string[]>;
}
let names: Names | undefined;

function allNames(): Names {
  const columns = new Map<string, CsvColumn>();
  for (const column of CSV_COLUMNS) columns.set(column, column);
  for (const key of KEY_COLUMNS) {
    const { label, also, weak } = KEY_HEADINGS[key];
    for (const name of [label, ...also, ...weak]) if (!columns.has(name)) columns.set(name, key);
  }
  for (const id of MEASURE_IDS) columns.set(measureOf(id).label, id);
  const words = new Map<CsvColumn, string[]>();
  for (const id of MEASURE_IDS) words.set(id, stemsOf(`${id} ${measureOf(id).label}`));
  return { list: [...columns.keys()], columns, words };
}
