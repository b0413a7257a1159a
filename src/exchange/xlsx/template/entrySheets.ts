import type { EntrySheet } from '../application/questionsOf.js';
import { lettersOf } from '../sheet/a1Of.js';
import { answerCell, hintOf } from './answerHint.js';
import type { ChoiceLists } from './templateSheets.js';
import type { CellToWrite, SheetToWrite } from './workbookToWrite.js';

/** Makes a sheet for each list of a form: a column a field, below the keys. */
export function entrySheets(sheets: readonly EntrySheet[], lists: ChoiceLists): SheetToWrite[] {
  return sheets.map((sheet, i) => entrySheetOf(sheet, nameOf(sheets, i), lists));
}

/** As many entries as fit on a sheet that nobody gave another length. */
const MOST_ENTRIES = 400;

function entrySheetOf(
  { path, label, field, columns }: EntrySheet,
  name: string,
  lists: ChoiceLists,
): SheetToWrite {
  const most = Math.min(MOST_ENTRIES, (field.type === 'list' && field.most) || MOST_ENTRIES);
  return {
    name,
    columns: columns.map(({ path: keys }) => ({ width: Math.max(16, keys.join('.').length + 4) })),
    rows: [
      [
        { text: path.join('.'), role: 'words' },
        { text: label, role: 'words' },
      ],
      columns.map((column): CellToWrite => ({ text: column.path.join('.'), role: 'heading' })),
      ...Array.from({ length: most }, () => columns.map((column) => answerCell(column.field))),
    ],
    hints: columns.map((column, i) =>
      hintOf(column.label, column.field, `${lettersOf(i)}3:${lettersOf(i)}${most + 2}`, lists),
    ),
    frozen: { rows: 2, columns: 1 },
  };
}

/** Names a sheet as Excel allows it; two lists may have the same label. */
function nameOf(sheets: readonly EntrySheet[], n: number): string {
  const name = plainName(sheets[n]!);
  const before = sheets.slice(0, n).filter((each) => plainName(each) === name).length;
  return before === 0 ? name : `${name} ${before + 1}`;
}

function plainName({ label }: EntrySheet): string {
  const plain = label.replace(/[[\]:*?/\\']/g, ' ').trim();
  return plain === '' || TAKEN.test(plain) ? 'Entries' : plain.slice(0, 26).trim();
}

/** Names of the other sheets, and one that Excel keeps for itself. */
const TAKEN = /^(application|lists|guide|history)$/i;
