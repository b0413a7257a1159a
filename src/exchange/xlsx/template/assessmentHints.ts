import type { InstrumentDefinition, InstrumentItem } from '../../../assessment/instrument/instrument.js';
import { scaleOf } from '../../../assessment/instrument/instrumentParts.js';
import { ABSENCES } from '../../../core/reportedValue.js';
import { isShared } from '../../sheets/sheetFacts.js';
import type { RowToFill } from '../../sheets/sheetsTemplate.js';
import { hintOf } from './answerHint.js';
import type { ChoiceLists } from './templateSheets.js';
import type { CellHint } from './workbookToWrite.js';

/** Says what the cells of a row want, and offers the answers. */
export function hintOfRow(
  instrument: InstrumentDefinition,
  row: RowToFill,
  range: string,
  lists: ChoiceLists,
): CellHint {
  const { of, text } = row;
  if (!('field' in of)) {
    const message = `${text} ${meaningOf(instrument, of)}`.trim();
    return { range, title: of.id, message, ...offered(instrument, of, lists) };
  }
  const hint = hintOf(textOf(row), of.field, range, lists);
  const shared = isShared(of.path) ? ' One in the first column holds for all.' : '';
  return { ...hint, message: `${hint.message}${shared} ${choicesIn(row)}`.trim() };
}

/** The answers that a cell offers. Numbers may be typed, beside the words for a missing one: the check comes later. */
function offered(
  instrument: InstrumentDefinition,
  item: InstrumentItem,
  lists: ChoiceLists,
): Pick<CellHint, 'choices' | 'refuses'> {
  switch (item.kind) {
    case 'rated': {
      const { min, max } = scaleOf(instrument, item);
      const ratings = Array.from({ length: max - min + 1 }, (_, i) => String(min + i));
      return { choices: lists.placeOf([...ratings, ...NO_ANSWER]), refuses: 'never' };
    }
    case 'yesNo':
      return { choices: lists.placeOf(['Yes', 'No', ...NO_ANSWER]), refuses: 'always' };
    case 'count':
      return { choices: lists.placeOf([...Object.keys(ABSENCES), 'unanswered']), refuses: 'never' };
    default:
      return {};
  }
}

/** The words that fit every item. */
const NO_ANSWER: readonly string[] = ['notApplicable', 'unanswered'];

/** What the answers mean. */
export function meaningOf(instrument: InstrumentDefinition, item: InstrumentItem): string {
  if (item.kind === 'rated') {
    const { labels } = scaleOf(instrument, item);
    return Object.entries(labels)
      .map(([value, label]) => `${value}: ${label}`)
      .join('; ');
  }
  if (item.kind !== 'multiSelect') return '';
  const words = Object.entries(item.choices ?? {}).map(([word, label]) => `${word}: ${label}`);
  return [SEVERAL, ...words].join('; ');
}

const SEVERAL = 'Several, with semicolons between them';

/** The words of a list of choices. */
export function choicesIn({ of }: RowToFill): string {
  if (!('field' in of) || of.field.type !== 'list' || of.field.of.type !== 'choice') return '';
  return Object.keys(of.field.of.choices).join('; ');
}

/** What an item asks; of a fact, what it is. */
export function textOf({ of, text }: RowToFill): string {
  return 'field' in of ? of.field.label! : text;
}
