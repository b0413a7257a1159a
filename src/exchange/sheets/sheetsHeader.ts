import { lineBreaks } from '../csv/cells/csvPlaces.js';
import { isBlankRow } from '../csv/cells/isBlankRow.js';
import { cutHeader, type HeaderCut } from '../csv/header/cutHeader.js';
import { plainHeading } from '../csv/header/formNames.js';
import type { NameColumn } from '../csv/header/headingNames.js';
import { isAddedHeading } from '../csv/header/isAddedHeading.js';

/** The heading over the ids of items. */
const ITEM_HEADINGS: readonly string[] = ['item', 'items', 'itemid'];

/** Headings of columns that explain the items, and hold no answers. */
const WORD_HEADINGS: readonly string[] = [
  'domain',
  'text',
  'label',
  'question',
  'wording',
  'scale',
  'answer',
];

/** The headings over the answers that a team agreed on. */
const TEAM_HEADINGS: readonly string[] = ['team', 'consensus', 'agreed'];

/** What stands in a column: the items, words about them, or the answers of one rater or of the team. */
export type SheetColumn = 'item' | 'words' | `answers ${number}`;

/** The headings of a table of items, and the line that they are in. */
export interface SheetsHeader {
  readonly cut: HeaderCut;
  readonly line: number;
  /** How many lines with something in them are above it. */
  readonly above: number;
  readonly columns: readonly (SheetColumn | null)[];
  /** The columns with answers, in their order: the code of each rater, `null` for the team. */
  readonly raters: readonly { readonly rater: string | null; readonly cell: number }[];
}

/**
 * Finds the row of headings of a table of items: the first of the first rows that names the item and has a column of answers,
 * whatever stands above it. `null` where there is none.
 */
export function sheetsHeader(bytes: Uint8Array): SheetsHeader | null {
  let [line, above] = [1, 0];
  for (let at = 0, row = 0; at < bytes.length && row < ROWS_ABOVE; row++) {
    const cut = cutHeader(bytes, at, bytes.length, true, nameOf)!;
    const { cells, next, delimiter } = cut;
    if (!isBlankRow(bytes, at, cells.to[cells.count - 1]!, delimiter)) {
      const header = headerOf(cut, line, above);
      if (header.columns.includes('item') && header.raters.length > 0) return header;
      above++;
    }
    line += 1 + lineBreaks(cells);
    at = next;
  }
  return null;
}

/** Tells whether a row has the heading over the items in its first cell instead of an item. */
export function isItemHeading(text: string): boolean {
  return isOneOf(ITEM_HEADINGS, text);
}

/** A title, a remark, a blank row. */
const ROWS_ABOVE = 20;

const nameOf: NameColumn = (heading) =>
  isOneOf(ITEM_HEADINGS, heading) ? { column: 'item', how: 'name' } : null;

function headerOf(cut: HeaderCut, line: number, above: number): SheetsHeader {
  const raters: { rater: string | null; cell: number }[] = [];
  const item = cut.headings.findIndex(({ text }) => isOneOf(ITEM_HEADINGS, text));
  const columns = cut.headings.map(({ text }, cell): SheetColumn | null => {
    if (cell === item) return 'item';
    // The two columns with which a table was given back are nobody's answers.
    if (text === '' || isAddedHeading(text)) return null;
    if (isOneOf(WORD_HEADINGS, text)) return 'words';
    raters.push({ rater: isOneOf(TEAM_HEADINGS, text) ? null : text, cell });
    return `answers ${raters.length - 1}`;
  });
  return { cut, line, above, columns, raters };
}

function isOneOf(known: readonly string[], heading: string): boolean {
  return heading.length < 60 && known.includes(plainHeading(heading));
}
