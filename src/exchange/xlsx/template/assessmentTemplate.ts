import type { InstrumentDefinition } from '../../../assessment/instrument/instrument.js';
import { INSTRUMENT } from '../../../assessment/instrument/instrumentKind.js';
import { mayBe, mustBe } from '../../../core/given/mustBe.js';
import { readOptions } from '../../../core/given/readOptions.js';
import { type RowToFill, ratersToFill, rowsToFill, WORD_COLUMNS } from '../../sheets/sheetsTemplate.js';
import { loadHucre } from '../hucre.js';
import { lettersOf } from '../sheet/a1Of.js';
import { answerCell } from './answerHint.js';
import { choicesIn, hintOfRow, meaningOf, textOf } from './assessmentHints.js';
import { packWorkbook } from './packWorkbook.js';
import { blankCell, type ChoiceLists, choiceLists, guideSheet } from './templateSheets.js';
import type { CellToWrite, SheetToWrite } from './workbookToWrite.js';

/** What a template of an assessment offers. */
export interface AssessmentTemplateOptions {
  /** The instant that the document gives as that of its making: the same instrument and instant make the same bytes. */
  readonly created: string;
  /** How many raters have a column, besides the team; 5 where left out, 50 at most. */
  readonly raters?: number;
}

const OPTIONS = { created: { required: 'instant' }, raters: 'positiveCount' } as const;

/**
 * Makes an Excel workbook to fill, of an instrument: one row an item, one column a rater, and one for what the team agrees on. A
 * cell says which answers it takes, and offers them.
 *
 * @throws RangeError for more raters than there is room for; Error where the package that packs workbooks is not installed
 * @example
 * const bytes = await assessmentTemplate(SMHQA_SCHOOL, { created: '2026-01-05T00:00:00Z' });
 * checkWorkbook(bytes) // => []
 */
export async function assessmentTemplate(
  instrument: InstrumentDefinition,
  options: AssessmentTemplateOptions,
): Promise<Uint8Array> {
  mustBe(INSTRUMENT, instrument, 'assessmentTemplate', 'instrument');
  mayBe('text', instrument.title, 'assessmentTemplate', 'instrument.title');
  const { created, raters = 5 } = readOptions<AssessmentTemplateOptions>(
    options,
    OPTIONS,
    'assessmentTemplate',
  );
  if (raters > MOST_RATERS)
    throw new RangeError(`assessmentTemplate: raters must be ${MOST_RATERS} at most; it is more.`);
  const { id, edition, title = id } = instrument;
  const lists = choiceLists();
  return packWorkbook(
    {
      title: `${title} (${id}, ${edition})`,
      form: 'assessment@1',
      created,
      sheets: [
        sheetToFill(instrument, ratersToFill(raters), lists),
        guideSheet(['Row', 'What it is', 'Answer', 'Meaning'], guideOf(instrument)),
        lists.sheet(),
      ],
    },
    await loadHucre(),
  );
}

/** A team that talks about every item is smaller. */
const MOST_RATERS = 50;

function sheetToFill(
  instrument: InstrumentDefinition,
  raters: readonly string[],
  lists: ChoiceLists,
): SheetToWrite {
  const rows = rowsToFill(instrument);
  const before = WORD_COLUMNS.length;
  const [first, last] = [lettersOf(before), lettersOf(before + raters.length - 1)];
  const words = (text: string): CellToWrite => ({ text, role: 'words', isText: true });
  const heading = (text: string): CellToWrite => ({ text, role: 'heading' });
  return {
    name: 'Assessment',
    columns: [
      { width: 14 },
      { width: 22 },
      { width: 60 },
      { width: 18 },
      ...raters.map(() => ({ width: 16 })),
    ],
    rows: [
      [...WORD_COLUMNS, ...raters].map(heading),
      ...rows.map((row) => [
        ...[row.row, row.domain, textOf(row), row.answer].map(words),
        ...raters.map((_, i) => cellOf(row, i)),
      ]),
    ],
    hints: rows.flatMap((row, i) =>
      isKnown(row) ? [] : [hintOfRow(instrument, row, `${first}${i + 2}:${last}${i + 2}`, lists)],
    ),
    frozen: { rows: 1, columns: 1 },
  };
}

/** The instrument and its edition are known, and the same for all. */
function isKnown({ value }: RowToFill): boolean {
  return value !== '';
}

function cellOf(row: RowToFill, column: number): CellToWrite {
  const { of, value } = row;
  if (isKnown(row)) return { text: column === 0 ? value : null, role: 'words', isText: true };
  if ('field' in of) return answerCell(of.field);
  return blankCell({ isText: of.kind !== 'rated' && of.kind !== 'count' });
}

function guideOf(instrument: InstrumentDefinition): string[][] {
  return rowsToFill(instrument).map((row) => [
    row.row,
    textOf(row),
    row.answer,
    'field' in row.of ? choicesIn(row) : meaningOf(instrument, row.of),
  ]);
}
