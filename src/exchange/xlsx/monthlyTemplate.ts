import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { ABSENCES } from '../../core/reportedValue.js';
import { compiledForm } from '../../monthly/form/compiledForm.js';
import { MONTHLY_FORM_GIVEN } from '../../monthly/form/context.js';
import { parseMonthlyForm } from '../../monthly/form/definition/parseMonthlyForm.js';
import type { Measure } from '../../monthly/form/measures.js';
import type { MonthlyForm } from '../../monthly/form/monthlyForm.js';
import { lettersOf } from './a1Of.js';
import { loadHucre } from './hucre.js';
import { packWorkbook } from './packWorkbook.js';
import { blankCell, type ChoiceLists, choiceLists, guideSheet } from './templateSheets.js';
import type { CellHint, CellToWrite, ColumnToWrite } from './workbookToWrite.js';

/** What a template of a monthly form offers. */
export interface MonthlyTemplateOptions {
  /** The instant that the document gives as that of its making: the same form and instant make the same bytes. */
  readonly created: string;
  /** The codes and the months to choose from; left out, any may be typed. */
  readonly organizations?: readonly string[];
  readonly months?: readonly string[];
  /** How many rows can be filled; 500 where left out. */
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
  const { ids, measureOf } = compiledForm(form);
  const measures = ids.map(measureOf);
  const lists = choiceLists();
  const columns = [
    keyColumn('organization', 'Code of the district or school', CODE_HELP, lists, organizations, 'asks'),
    keyColumn('month', 'Reporting month', MONTH_HELP, lists, months, 'always'),
    versionColumn,
    ...measures.map((measure) => measureColumn(measure, lists)),
  ];
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

const CODE_HELP =
  'Type the code with all its digits, zeros in front included. The cells keep it as it is typed.';
const MONTH_HELP = 'Type the year and the month, such as 2020-10. The cells keep it as it is typed.';

const WINDOWS = {
  month: 'during the month',
  ytd: 'since the school year began',
  point: 'on one day',
} as const satisfies Record<Measure['window'], string>;

interface TemplateColumn {
  readonly id: string;
  readonly column: ColumnToWrite;
  readonly hint: Omit<CellHint, 'range'>;
}

function keyColumn(
  id: string,
  title: string,
  message: string,
  lists: ChoiceLists,
  choices: readonly string[] | undefined,
  refuses: 'always' | 'asks',
): TemplateColumn {
  const offered = choices && choices.length > 0 ? { choices: lists.placeOf(choices), refuses } : {};
  return { id, column: { width: 16, isText: true }, hint: { title, message, ...offered } };
}

const versionColumn: TemplateColumn = {
  id: 'version',
  column: { width: 9 },
  hint: {
    title: 'Version',
    message: 'Leave it blank the first time. A corrected row gets 2, then 3.',
    number: { least: 1, most: 999_999_999, isWhole: true },
    refuses: 'always',
  },
};

/** Words and numbers may stand in the same cell, so that Excel offers the words and leaves numbers alone: the check comes later. */
function measureColumn(
  { id, label, definition, window, scale, decimals }: Measure,
  lists: ChoiceLists,
): TemplateColumn {
  const ratings = scale
    ? Array.from({ length: scale.greatest - scale.least + 1 }, (_, i) => String(scale.least + i))
    : [];
  const kind = scale
    ? `${scale.least} to ${scale.greatest}`
    : decimals === 1
      ? 'Number, one decimal'
      : 'Whole number';
  return {
    id,
    column: { width: Math.max(11, Math.min(28, id.length + 2)) },
    hint: {
      title: label,
      message: `${kind}, ${WINDOWS[window]}. ${definition}`,
      choices: lists.placeOf([...ratings, ...Object.keys(ABSENCES)]),
      refuses: 'never',
    },
  };
}
