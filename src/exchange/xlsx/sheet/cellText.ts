import type { CellContent, FormattedCell } from '../workbookContent.js';

/** The text of a cell as a CSV file would hold it, and what had to be understood for it. */
export interface CellText {
  readonly text: string;
  readonly how?: 'zerosFromFormat' | 'monthFromDate' | 'formula';
}

/**
 * Writes what stands in a cell as a person sees it, without losing anything: a code with the zeros that its format shows, a month
 * that Excel keeps as its first day. A number is written in full, whatever its format rounds; a formula without a value stays a formula.
 */
export function cellText(cell: CellContent): CellText {
  if (cell === null) return NOTHING;
  if (typeof cell === 'object') return formatted(cell);
  if (typeof cell === 'string') return { text: cell };
  return { text: typeof cell === 'number' ? numberText(cell) : cell ? 'TRUE' : 'FALSE' };
}

const NOTHING: CellText = { text: '' };

function formatted({ value = null, date, format = '', formula }: FormattedCell): CellText {
  if (formula !== undefined) return { text: `=${formula}`, how: 'formula' };
  const [shown = ''] = format.split(';');
  if (date !== undefined) return dateText(date, shown);
  if (typeof value !== 'number') return cellText(value);
  const zeros = /^0{2,}$/.test(shown) && Number.isInteger(value) && value >= 0 ? shown.length : 0;
  const text = numberText(value);
  if (zeros > text.length) return { text: text.padStart(zeros, '0'), how: 'zerosFromFormat' };
  return shown.includes('%') ? { text: `${numberText(value * 100)}%` } : { text };
}

/** Excel holds no more than fifteen digits: what is beyond them comes from binary fractions. */
function numberText(value: number): string {
  return String(Number(value.toPrecision(15)));
}

function dateText(date: string, shown: string): CellText {
  const [day = '', time = ''] = date.split('T');
  const isMidnight = /^00:00(:00(\.0+)?)?$/.test(time) || time === '';
  // Letters in quotes or brackets are words of the format: a language, a colour.
  const letters = shown.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
  const showsMonth = letters.includes('m') && letters.includes('y') && !/[dhs]/.test(letters);
  if (isMidnight && showsMonth && day.endsWith('-01')) return { text: day.slice(0, 7), how: 'monthFromDate' };
  return { text: isMidnight ? day : `${day}T${time}` };
}
