import { lettersOf } from '../sheet/a1Of.js';
import type { CellToWrite, ColumnToWrite, SheetToWrite } from './workbookToWrite.js';

/** The sheet of the choices. */
export const LISTS = 'Lists';

/** The sheet that says what the columns mean. */
export const GUIDE = 'Guide';

/** The sheets of a template that hold no data. */
export const OWN_SHEETS: readonly string[] = [LISTS, GUIDE];

/** Gathers lists of choices on a hidden sheet, each once. */
export interface ChoiceLists {
  /** Gives where the choices stand, as a formula names them. */
  placeOf(choices: readonly string[]): string;
  sheet(): SheetToWrite;
}

/**
 * Makes the place for lists of choices. A list in the cell itself may have 255 letters at most, and a comma would cut a choice in
 * two.
 */
export function choiceLists(): ChoiceLists {
  const lists: (readonly string[])[] = [];
  const known = new Map<string, number>();
  return {
    placeOf(choices) {
      const key = choices.join('\n');
      const column = known.get(key) ?? lists.push(choices) - 1;
      known.set(key, column);
      const letters = lettersOf(column);
      return `${LISTS}!$${letters}$1:$${letters}$${Math.max(1, choices.length)}`;
    },
    sheet() {
      const height = lists.reduce((most, { length }) => Math.max(most, length), 0);
      const cell = (list: readonly string[], row: number): CellToWrite => ({
        text: list[row] ?? null,
        role: 'words',
        isText: true,
      });
      return {
        name: LISTS,
        isHidden: true,
        columns: lists.map(() => ({ width: 24, isText: true })),
        rows: Array.from({ length: height }, (_, row) => lists.map((list) => cell(list, row))),
      };
    },
  };
}

/** Makes the sheet that explains the others. */
export function guideSheet(headings: readonly string[], rows: readonly (readonly string[])[]): SheetToWrite {
  const words = (text: string): CellToWrite => ({ text, role: 'words', isText: true });
  return {
    name: GUIDE,
    columns: headings.map((_, i) => ({ width: i === headings.length - 1 ? 80 : 26 })),
    rows: [
      headings.map((text): CellToWrite => ({ text, role: 'heading' })),
      ...rows.map((row) => row.map(words)),
    ],
    frozen: { rows: 1, columns: 0 },
  };
}

/** A cell to fill, as its column has it. */
export function blankCell({ isText, format }: Pick<ColumnToWrite, 'isText' | 'format'>): CellToWrite {
  return { text: null, role: 'open', ...(isText && { isText }), ...(format !== undefined && { format }) };
}
