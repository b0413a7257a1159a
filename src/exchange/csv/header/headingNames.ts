import { trimBlank } from '../../../core/invisible.js';
import type { MeasureUnit } from '../../../monthly/form/measures.js';
import type { CsvColumn } from './csvColumns.js';
import type { CsvLayout } from './csvLayout.js';
import { type FormNames, namesOf, plainHeading, withoutZeros } from './formNames.js';
import { isAddedHeading } from './isAddedHeading.js';

export { plainHeading };

/** Headings of your own and what stands under each; `null` for a column that is left unread on purpose. */
export type OwnHeadings = Readonly<Record<string, CsvColumn | null>>;

/** The column that a heading names. */
export interface NamedColumn {
  /** `null` where the column is left unread: the caller wants it, or this package has added it. */
  readonly column: string | null;
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
export function columnNamer(layout: CsvLayout, own: OwnHeadings = {}): NameColumn {
  const mine = new Map<string, string | null>();
  for (const [heading, column] of Object.entries(own)) mine.set(plainHeading(heading), column);
  const made = new Map<string, NamedColumn | null>();
  return (heading) => {
    const text = heading.length > LONGEST ? '' : heading;
    const known = made.get(text);
    if (known !== undefined) return known;
    const column = mine.size === 0 ? undefined : mine.get(plainHeading(text));
    const named = column === undefined ? namedByForm(text, layout) : ({ column, how: 'own' } as const);
    // Of very many different headings only the first are kept: they may be a file of one long line.
    if (made.size < MOST_KEPT) made.set(text, named);
    return named;
  };
}

/** Each heading is asked about several times. */
const MOST_KEPT = 10_000;

/** Longer than any label with its number and unit. */
const LONGEST = 200;

function namedByForm(text: string, layout: CsvLayout): NamedColumn | null {
  if (isAddedHeading(text)) return { column: null, how: 'own' };
  const names = namesOf(layout);
  if (layout.has(text)) return { column: text, how: 'name' };
  const plain = plainHeading(text);
  const column = named(plain, names);
  if (column !== undefined) return { column, how: 'name' };
  const weak = names.weak.get(plain);
  if (weak !== undefined) return { column: weak, how: 'weak' };
  const bare = plainHeading(withoutUnit(text));
  if (bare === plain) return null;
  const counted = named(bare, names);
  return counted !== undefined && unitsOf(text).every((unit) => fitsUnit(unit, counted, layout))
    ? { column: counted, how: 'name' }
    : null;
}

/** Finds what a plain heading names, also as `m3` and `m03studentsscreened`; a number and a name that do not agree name nothing. */
function named(plain: string, { ids, numbers }: FormNames): string | undefined {
  const column = ids.get(plain);
  if (column !== undefined) return column ?? undefined;
  const [, number, rest] = NUMBERED.exec(plain) ?? [];
  const numbered = number === undefined ? undefined : numbers.get(withoutZeros(number));
  if (!numbered) return undefined;
  if (rest === '') return numbered.length === 1 ? numbered[0] : undefined;
  const byName = ids.get(rest!);
  return byName && numbered.includes(byName) ? byName : undefined;
}

/** The number of a measure begins with a letter: digits alone are what stands in cells. */
const NUMBERED = /^([a-z]{1,3}\d{1,3})(?!\d)(.*)$/;

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

function fitsUnit(unit: string, column: string, { form }: CsvLayout): boolean {
  const plain = plainHeading(unit)
    .replace(/^(numberof|noof|countof|n=)/, '')
    .replace(/=$/, '');
  if (COUNT_WORDS.includes(plain)) return true;
  if (!form.has(column)) return false;
  const { unit: counted, window } = form.measureOf(column);
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
