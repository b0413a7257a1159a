import type { CellAliases } from '../../../core/reportedValue.js';
import type { CompiledForm } from '../../../monthly/form/compiledForm.js';
import type { MeasureId } from '../../../monthly/form/measures.js';

/** How the cells of a column are read. */
export const CELL_KINDS = {
  /** A column that is not read. */
  ignored: 0,
  /** A whole number or an absence word. */
  count: 1,
  /** The same with one decimal at most, held in tenths. */
  tenths: 2,
  /** A number that only the careful reader may judge: the caller's aliases give a new meaning to plain cells. */
  careful: 3,
  organization: 4,
  month: 5,
  version: 6,
  text: 7,
  instant: 8,
  /** A column that is not read, and no number was seen in it yet. */
  unread: 9,
  /** A whole number on a scale, or an absence word. */
  rating: 10,
} as const;

/** The columns of a monthly file that are not measures. */
export const KEY_COLUMNS = [
  'organization',
  'month',
  'version',
  'submittedBy',
  'submittedAt',
  'note',
] as const;

/** What people call the columns that are not measures. */
interface KeyHeading {
  readonly label: string;
  /** Other names that can mean nothing else. */
  readonly also: readonly string[];
  /** Names that mean this column only where no other heading of the file says it better. */
  readonly weak: readonly string[];
}

/** The headings of `KEY_COLUMNS` beside their ids, in any case and spacing. */
export const KEY_HEADINGS: Readonly<Record<(typeof KEY_COLUMNS)[number], KeyHeading>> = {
  organization: {
    label: 'Organization code',
    also: ['organisation', 'organisation code', 'org code', 'organization id', 'dese code', 'dese org code'],
    weak: [
      'org',
      'district',
      'school',
      'district code',
      'school code',
      'district or school code',
      'district id',
      'school id',
      'state district id',
      'state school id',
      'lea id',
      'nces id',
      'nces code',
      'nces district id',
      'nces school id',
      'ncessch',
      'cds code',
      'county-district-school code',
    ],
  },
  month: {
    label: 'Month',
    also: ['reporting month', 'report month', 'month reported', 'month of report'],
    weak: ['reporting period', 'period'],
  },
  version: { label: 'Version', also: ['version number', 'report version'], weak: [] },
  submittedBy: { label: 'Sent by', also: [], weak: [] },
  submittedAt: { label: 'Sent at', also: [], weak: [] },
  note: { label: 'Note', also: [], weak: ['notes', 'comment', 'comments'] },
};

/** A heading that is read: a key, or the id of a measure of the form, which is `monthly@1` unless another is given. */
export type CsvColumn = MeasureId | (typeof KEY_COLUMNS)[number] | (string & {});

const KEY_KINDS: Readonly<Record<string, number>> = {
  organization: CELL_KINDS.organization,
  month: CELL_KINDS.month,
  version: CELL_KINDS.version,
  submittedBy: CELL_KINDS.text,
  submittedAt: CELL_KINDS.instant,
  note: CELL_KINDS.text,
};

/** Tells how the cells of a column are read under the caller's aliases. */
export function kindOfColumn(form: CompiledForm, column: string, aliases: CellAliases | undefined): number {
  if (Object.hasOwn(KEY_KINDS, column)) return KEY_KINDS[column]!;
  if (redefinesPlainCells(aliases)) return CELL_KINDS.careful;
  const { decimals, scale } = form.measureOf(column);
  if (scale) return decimals === 1 ? CELL_KINDS.careful : CELL_KINDS.rating;
  return decimals === 1 ? CELL_KINDS.tenths : CELL_KINDS.count;
}

/** Gives the digits that are on the scale of a measure, a bit each; for any other column none. */
export function digitsOfColumn(form: CompiledForm, column: string): number {
  const scale = form.has(column) ? form.measureOf(column).scale : undefined;
  let digits = 0;
  for (let digit = 0; scale && digit < 10; digit++)
    if (digit >= scale.least && digit <= scale.greatest) digits |= 1 << digit;
  return digits;
}

// An alias for a number, a blank or an absence word goes before the plain reading of that cell.
function redefinesPlainCells(aliases: CellAliases | undefined): boolean {
  return Object.keys(aliases ?? {}).some(
    (word) => /^\s*$|^\s*\d/.test(word) || /^\s*(not|declined|unknown|suppressed)/i.test(word),
  );
}
