import { mustBe } from '../../../core/given/mustBe.js';
import { readOptions } from '../../../core/given/readOptions.js';
import { compiledForm } from '../../../monthly/form/compiledForm.js';
import { MONTHLY_FORM_GIVEN } from '../../../monthly/form/context.js';
import { parseMonthlyForm } from '../../../monthly/form/definition/parseMonthlyForm.js';
import type { MonthlyForm } from '../../../monthly/form/monthlyForm.js';
import { loadHucre } from '../hucre.js';
import { lettersOf } from '../sheet/a1Of.js';
import { monthlyColumns, WINDOWS } from './monthlyColumns.js';
import { packWorkbook } from './packWorkbook.js';
import { blankCell, choiceLists, guideSheet } from './templateSheets.js';
import type { CellToWrite } from './workbookToWrite.js';

/** What a template of a monthly form offers. */
export interface MonthlyTemplateOptions {
  /** The instant that the document gives as that of its making: the same form and instant make the same bytes. */
  readonly created: string;
  /** The codes and the months to choose from; left out, any may be typed. */
  readonly organizations?: readonly string[];
  readonly months?: readonly string[];
  /** How many rows can be filled; 500 where left out, 5000 at most. */
  readonly rows?: number;
}

const OPTIONS = {
  created: { required: 'instant' },
  organizations: { listOf: 'text' },
  months: { listOf: 'text' },
  rows: 'positiveCount',
} as const;

/**
 * Makes an Excel workbook to fill, of a monthly form: one column a measure, with what it means when its cell is chosen, and the
 * words for a missing number to choose from. The headings are locked; codes and months stay as they are typed.
 *
 * @throws RangeError for a form that is not sound; Error where the package that packs workbooks is not installed
 * @example
 * const bytes = await monthlyTemplate(MONTHLY_CORE_1, { created: '2026-01-05T00:00:00Z', rows: 20 });
 * checkWorkbook(bytes) // => []
 */
export async function monthlyTemplate(
  form: MonthlyForm,
  options: MonthlyTemplateOptions,
): Promise<Uint8Array> {
  mustBe(MONTHLY_FORM_GIVEN, form, 'monthlyTemplate', 'form');
  if (!parseMonthlyForm(form).ok)
    throw new RangeError(
      'monthlyTemplate: form must be sound: pass MONTHLY_1 or what parseMonthlyForm gives.',
    );
  const {
    created,
    organizations,
    months,
    rows = 500,
  } = readOptions(options, OPTIONS, 'monthlyTemplate') as MonthlyTemplateOptions;
  if (rows > MOST_ROWS)
    throw new RangeError(`monthlyTemplate: rows must be ${MOST_ROWS} at most; it is more.`);
  const { ids, measureOf } = compiledForm(form);
  const measures = ids.map(measureOf);
  const lists = choiceLists();
  const columns = monthlyColumns(measures, lists, { organizations, months });
  const headings = columns.map(({ id }): CellToWrite => ({ text: id, role: 'heading' }));
  return packWorkbook(
    {
      title: form.title,
      form: form.id,
      created,
      sheets: [
        {
          name: 'Monthly',
          columns: columns.map(({ column }) => column),
          rows: [
            headings,
            ...Array.from({ length: rows }, () => columns.map(({ column }) => blankCell(column))),
          ],
          hints: columns.map(({ hint }, i) => ({
            ...hint,
            range: `${lettersOf(i)}2:${lettersOf(i)}${rows + 1}`,
          })),
          frozen: { rows: 1, columns: 2 },
        },
        guideSheet(
          ['Heading', 'What it is', 'Unit', 'Meaning'],
          measures.map(({ id, label, unit, window, definition }) => [
            id,
            label,
            `${unit}, ${WINDOWS[window]}`,
            definition,
          ]),
        ),
        lists.sheet(),
      ],
    },
    await loadHucre(),
  );
}

/** A district of five hundred schools sends that many in a year. */
const MOST_ROWS = 5000;
