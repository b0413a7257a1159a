import { ABSENCES } from '../../../core/reportedValue.js';
import type { Field } from '../../../form/field.js';
import { labelOf } from '../application/answerIn.js';
import { blankCell, type ChoiceLists } from './templateSheets.js';
import type { CellHint, CellToWrite } from './workbookToWrite.js';

/** Numbers and days are kept as such; all else as it is typed. */
export function answerCell({ type }: Field): CellToWrite {
  if (type === 'date') return blankCell({ format: 'yyyy-mm-dd' });
  return blankCell({ isText: type !== 'number' && type !== 'reportedValue' });
}

/** Says what a cell wants, and offers its choices. */
export function hintOf(label: string, field: Field, range: string, lists: ChoiceLists): CellHint {
  const message = [field.help ?? label, ...(field.type === 'list' ? [SEVERAL] : [])].join(' ');
  const hint = { range, title: label, message };
  switch (field.type) {
    case 'choice': {
      const labels = Object.entries(field.choices).map(([word, said]) => labelOf(said, word));
      return { ...hint, choices: lists.placeOf(labels), refuses: 'always' };
    }
    case 'yesNo':
      return { ...hint, choices: lists.placeOf(['Yes', 'No']), refuses: 'always' };
    case 'number':
      return {
        ...hint,
        number: { least: field.least, most: field.most, isWhole: field.decimals === 0 },
        refuses: 'always',
      };
    case 'reportedValue':
      return { ...hint, choices: lists.placeOf(Object.keys(ABSENCES)), refuses: 'never' };
    case 'text':
      return { ...hint, mostLetters: field.most, refuses: 'asks' };
    default:
      return hint;
  }
}

const SEVERAL = 'Several are written with semicolons between them.';
