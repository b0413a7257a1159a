import { trimBlank, withoutInvisible } from '../../../core/invisible.js';
import { MEASURE_IDS, type MeasureUnit, measureOf } from '../../../monthly/form/measures.js';
import { CSV_COLUMNS, type CsvColumn, KEY_COLUMNS, KEY_HEADINGS } from './csvColumns.js';

/** Headings of your own and what stands under each; `null` for a column that is left unread on purpose. */
export type OwnHeadings = Readonly<Record<string, CsvColumn | null>>;

/** The column that a heading names. */
export interface NamedColumn {
  /** `null` where the caller wants the column left unread. */
  readonly column: CsvColumn | null;
  /** `own`: by the caller's map. `weak`: by a word that another heading of the file may say better, such as `District`. */
  readonly how: 'own' | 'name' | 'weak';
}

/** Finds the column that a heading names; `null` where none is named for certain. */
export type NameColumn = (heading: string) => NamedColumn | null;

/**
 * Makes the finder of columns by headings: the caller's own, else the ids, labels and numbers of the form, in any case
 * and spacing, with a unit in front or behind.
 *
 * Nothing is guessed: a number that several measures share names none, and a word behind a name that would change what
 * is counted, such as `screened (%)`, is no unit.
 */
export function columnNamer(own: OwnHeadings = {}): NameColumn {
  const mine = new Map<string, CsvColumn | null>();
  for (const [heading, column] of Object.entries(own)) mine.set(plainHeading(heading), column);
  const made = new Map<string, NamedColumn | null>();
  return (heading) => {
    const text = heading.length > LONGEST ? '' : heading;
    const known = made.get(text);
    if (known !== undefined) return known;
    const column = mine.get(plainHeading(text));
    const named = column === undefined ? namedByForm(text) : ({ column, how: 'own' } as const);
    // Of very many different headings only the first are kept: they may be a file of one long line.
    if (made.size < 1000) made.set(text, named);
    return named;
  };
}

/** Longer than any label with its number and unit. */
const LONGEST = 200;

function namedByForm(text: string): NamedColumn | null {
  const { ids, weak, numbers } = (names ??= allNames());
  if (Object.hasOwn(ids, text)) return { column: ids[text]!, how: 'name' };
  const plain = plainHeading(text);
  const column = Object.hasOwn(ids, plain) ? ids[plain]! : withNumber(plain, numbers, ids);
  if (column) return { column, how: 'name' };
  if (Object.hasOwn(weak, plain)) return { column: weak[plain]!, how: 'weak' };
  const bare = plainHeading(withoutUnit(text));
  if (bare === plain) return null;
  const counted = Object.hasOwn(ids, bare) ? ids[bare]! : withNumber(bare, numbers, ids);
  return counted && unitsOf(text).every((unit) => fitsUnit(unit, counted))
    ? { column: counted, how: 'name' }
    : null;
}

/** Reads `M03`, `m3` and `M03 Students screened`; a number and a name that do not agree name nothing. */
function withNumber(
  plain: string,
  numbers: Readonly<Record<string, readonly CsvColumn[]>>,
  ids: Readonly<Record<string, CsvColumn>>,
): CsvColumn | undefined {
  const [, digits, rest] = /^m0?(\d{1,2})(?!\d)(.*)$/.exec(plain) ?? [];
  if (digits === undefined) return undefined;
  const numbered = Object.hasOwn(numbers, digits) ? numbers[digits]! : [];
  if (rest === '') return numbered.length === 1 ? numbered[0] : undefined;
  const named = Object.hasOwn(ids, rest!) ? ids[rest!]! : undefined;
  return named && numbered.includes(named) ? named : undefined;
}

/** Gives the letters, digits and signs that count in a heading: no case, blanks, or marks between words. */
export function plainHeading(text: string): string {
  return (
    withoutInvisible(text.normalize('NFKC'))
      .toLowerCase()
      .replace(/[\s_'"\u2018-\u201d()[\]{}*#]/g, '')
      // Between digits a mark is part of the number.
      .replace(/(?<!\d)[.,:;/\\\u2010-\u2015-]|[.,:;/\\\u2010-\u2015-](?!\d)/g, '')
  );
}

/** What may stand around a name without changing what is counted, apart from the unit itself. */
const UNIT_WORDS: Readonly<Record<MeasureUnit, readonly string[]>> = {
  students: ['students', 'student', 'pupils', 'unduplicated'],
  events: ['events', 'incidents'],
  people: ['people', 'persons', 'staff'],
  schools: ['schools'],
  cycles: ['cycles'],
  days: ['days'],
  rating: ['rating'],
};
const COUNT_WORDS: readonly string[] = ['n', 'no', 'nr', 'num', 'number', 'count', 'counts', 'total', ''];
const MONTH_WORDS: readonly string[] = ['month', 'permonth', 'thismonth', 'inmonth', 'monthly'];

function fitsUnit(unit: string, column: CsvColumn): boolean {
  const plain = plainHeading(unit)
    .replace(/^(numberof|noof|countof|n=)/, '')
    .replace(/=$/, '');
  if (COUNT_WORDS.includes(plain)) return true;
  if ((KEY_COLUMNS as readonly string[]).includes(column)) return false;
  const { unit: counted, window } = measureOf(column as (typeof MEASURE_IDS)[number]);
  return UNIT_WORDS[counted].includes(plain) || (window === 'month' && MONTH_WORDS.includes(plain));
}

const IN_FRONT =
  /^\s*(?:#(?:\s+of)?|n(?:o|r|um)?\.?\s+of|(?:total\s+)?(?:number|count)\s+of|total(?=\s))\s*/i;
const BEHIND =
  /\s*(?:\(([^()]*)\)|\[([^[\]]*)\]|[\r\n]\s*([^\r\n]*)|[,:\u2013-]\s+([^,:\u2013-]*)|\s(n|#))\s*$/i;

function withoutUnit(text: string): string {
  let bare = trimBlank(text).replace(IN_FRONT, '');
  while (BEHIND.test(bare)) bare = bare.replace(BEHIND, '');
  return bare;
}

/** Lists what stands behind a name as its unit. */
function unitsOf(text: string): string[] {
  const units: string[] = [];
  let bare = trimBlank(text);
  for (let found = BEHIND.exec(bare); found; found = BEHIND.exec(bare)) {
    units.push(found.slice(1).find((part) => part !== undefined) ?? '');
    bare = bare.slice(0, found.index);
  }
  return units;
}

/** Every name of the form with its column, made at first use. */
interface Names {
  readonly ids: Readonly<Record<string, CsvColumn>>;
  readonly weak: Readonly<Record<string, CsvColumn>>;
  readonly numbers: Readonly<Record<string, readonly CsvColumn[]>>;
}
let names: Names | undefined;

function allNames(): Names {
  const ids: Record<string, CsvColumn> = {};
  const weak: Record<string, CsvColumn> = {};
  const numbers: Record<string, CsvColumn[]> = {};
  for (const column of CSV_COLUMNS) {
    ids[column] = column;
    ids[plainHeading(column)] = column;
  }
  for (const key of KEY_COLUMNS) {
    const { label, also, weak: words } = KEY_HEADINGS[key];
    for (const name of [label, ...also]) ids[plainHeading(name)] = key;
    for (const name of words) weak[plainHeading(name)] = key;
  }
  for (const id of MEASURE_IDS) {
    const { label, number } = measureOf(id);
    ids[plainHeading(label)] = id;
    // People write what the labels spell out.
    for (const year of ['ytd', 'year to date'])
      ids[plainHeading(label.replace('this school year', year))] = id;
    const digits = /^M0?(\d+)$/.exec(number)?.[1];
    if (digits) (numbers[digits] ??= []).push(id);
  }
  return { ids, weak, numbers };
}
