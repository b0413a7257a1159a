import { nearestWord } from '../../../core/nearestWord.js';
import { type FormChoice, formOf } from '../../../monthly/form/formOf.js';
import { type CsvLayout, layoutOf } from './csvLayout.js';
import type { OwnHeadings } from './headingNames.js';

/**
 * Says in one sentence what is wrong with a map of headings; `null` for a sound one.
 *
 * @param context - the form whose columns are meant, or the cohort that names it
 * @example
 * headingsTrouble({ Kids: 'enrolled', Nurse: null }) // => null
 */
export function headingsTrouble(headings: unknown, context?: FormChoice | null): string | null {
  return troubleIn(headings, layoutOf(formOf(context)));
}

function troubleIn(headings: unknown, { columns, has }: CsvLayout): string | null {
  if (typeof headings !== 'object' || headings === null || Array.isArray(headings))
    return 'it must be an object from your headings to columns, such as { "Kids screened": "screened", "Nurse": null }';
  for (const [heading, column] of Object.entries(headings)) {
    if (column === null || has(column)) continue;
    const nearest = typeof column === 'string' ? nearestWord(column, columns) : null;
    const shown =
      typeof column === 'string' ? `"${column.slice(0, 40)}"` : `a value of type ${typeof column}`;
    const hint = nearest ? ` Did you mean ${nearest}?` : '';
    return `"${heading.slice(0, 40)}" cannot stand for ${shown}.${hint} Columns are ${columns.join(', ')}, or null to leave one unread`;
  }
  return null;
}

/**
 * Checks the option `headings` of the readers.
 *
 * @throws RangeError for a column that is not known, TypeError for what is no map
 */
export function checkHeadings(
  headings: unknown,
  layout: CsvLayout,
): asserts headings is OwnHeadings | undefined {
  if (headings === undefined) return;
  const trouble = troubleIn(headings, layout);
  if (trouble === null) return;
  const isMap = typeof headings === 'object' && headings !== null && !Array.isArray(headings);
  const sentence = `headings: ${trouble}.`;
  throw isMap ? new RangeError(sentence) : new TypeError(sentence);
}
