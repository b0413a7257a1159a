import { visibleText } from '../../../core/invisible.js';
import { nearestWord } from '../../../core/nearestWord.js';
import type { HeaderTrouble } from './csvHeader.js';
import type { CsvLayout } from './csvLayout.js';
import type { Heading } from './cutHeader.js';
import { columnsNoneKnown, measureColumnMissing, requiredColumnMissing } from './headerRules.js';
import { nearHeading } from './nearHeading.js';

/** Names what the file has no column for: the keys, every measure, or some. */
export function missingFrom(
  headings: readonly Heading[],
  first: ReadonlyMap<string, number>,
  layout: CsvLayout,
): HeaderTrouble[] {
  const { ids, id, has, measureOf } = layout.form;
  const texts = headings.map(({ text }) => text);
  const required = (['organization', 'month'] as const).filter((column) => !first.has(column));
  if (required.length > 0) {
    return required.map((column) => {
      const near = texts.find((text) => text !== '' && nearHeading(text, layout) === column);
      const nearest = visibleText((near ?? nearestWord(column, texts) ?? '').slice(0, 40)) || 'none';
      return { rule: requiredColumnMissing, field: column, params: { column, nearest } };
    });
  }
  if (ids.some((column) => first.has(column))) {
    const missing = ids.filter((column) => !first.has(column) && !measureOf(column).additional);
    const params = { columns: missing.length, column: missing.join(', ') };
    return missing.length === 0 ? [] : [{ rule: measureColumnMissing, params }];
  }
  const foreign = texts.filter((text) => text !== '').slice(0, MOST_SHOWN);
  const near = foreign.map((text) => nearHeading(text, layout)).filter(has);
  const params = {
    columns: texts.length,
    text: visibleText(foreign.map((text) => text.slice(0, 40)).join(', ')),
    column: [...new Set(near)].join(', ') || 'none',
    form: id,
  };
  return [{ rule: columnsNoneKnown, params }];
}

/** So many headings show a person which file this is. */
const MOST_SHOWN = 12;
