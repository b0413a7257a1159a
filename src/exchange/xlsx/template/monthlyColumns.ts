import { ABSENCES } from '../../../core/reportedValue.js';
import type { Measure } from '../../../monthly/form/measures.js';
import type { ChoiceLists } from './templateSheets.js';
import type { CellHint, ColumnToWrite } from './workbookToWrite.js';

/** Makes the columns of a monthly template: the keys of a row, then every measure of the form. */
export function monthlyColumns(
  measures: readonly Measure[],
  lists: ChoiceLists,
  offered: {
    readonly organizations: readonly string[] | undefined;
    readonly months: readonly string[] | undefined;
  },
): TemplateColumn[] {
  const { organizations, months } = offered;
  return [
    keyColumn('organization', 'Code of the district or school', CODE_HELP, lists, organizations, 'asks'),
    keyColumn('month', 'Reporting month', MONTH_HELP, lists, months, 'always'),
    versionColumn,
    ...measures.map((measure) => measureColumn(measure, lists)),
  ];
}

const CODE_HELP =
  'Type the code with all its digits, zeros in front included. The cells keep it as it is typed.';
const MONTH_HELP = 'Type the year and the month, such as 2020-10. The cells keep it as it is typed.';

/** When a measure is counted, in words. */
export const WINDOWS = {
  month: 'during the month',
  ytd: 'since the school year began',
  point: 'on one day',
} as const satisfies Record<Measure['window'], string>;

/** A column of the template, and what its cells say. */
export interface TemplateColumn {
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
