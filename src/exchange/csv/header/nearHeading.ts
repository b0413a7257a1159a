import { nearestWord } from '../../../core/nearestWord.js';
import { KEY_COLUMNS, KEY_HEADINGS } from './csvColumns.js';
import type { CsvLayout } from './csvLayout.js';

/**
 * Finds the column that a heading was probably meant for: the id, label or other name that is the fewest edits away, else
 * the one that shares most of its words; `null` where nothing is near.
 */
export function nearHeading(text: string, layout: CsvLayout): string | null {
  const heading = text.slice(0, LONGEST);
  const known = namesOf(layout);
  const word = nearestWord(heading, known.list);
  return word === null ? byWords(heading, known.words) : known.columns.get(word)!;
}

/**
 * Gives the names that a finding proposes for a heading: the measures that share its number, else the nearest column;
 * `none` where nothing is near.
 */
export function namesNear(text: string, layout: CsvLayout): string {
  const number = text.trim().toUpperCase();
  const sharing = layout.form.measures.filter(
    (measure) => number !== '' && measure.number.toUpperCase() === number,
  );
  return sharing.map(({ id }) => id).join(' or ') || (nearHeading(text, layout) ?? 'none');
}

const LONGEST = 80;

/** Counts the words that begin as words of the heading do; the first column with the most, and the fewest others. */
function byWords(heading: string, words: ReadonlyMap<string, readonly string[]>): string | null {
  const asked = stemsOf(heading);
  let best: string | null = null;
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
  readonly columns: ReadonlyMap<string, string>;
  readonly words: ReadonlyMap<string, readonly string[]>;
}

const namesByLayout = new WeakMap<CsvLayout, Names>();

function namesOf(layout: CsvLayout): Names {
  const known = namesByLayout.get(layout);
  if (known) return known;
  const made = makeNames(layout);
  namesByLayout.set(layout, made);
  return made;
}

function makeNames({ form, columns: all }: CsvLayout): Names {
  const columns = new Map(all.map((column) => [column, column]));
  for (const key of KEY_COLUMNS) {
    const { label, also, weak } = KEY_HEADINGS[key];
    for (const name of [label, ...also, ...weak]) if (!columns.has(name)) columns.set(name, key);
  }
  for (const { id, label } of form.measures) columns.set(label, id);
  const words = new Map(form.measures.map(({ id, label }) => [id, stemsOf(`${id} ${label}`)]));
  return { list: [...columns.keys()], columns, words };
}
