import { visibleText } from '../../../core/invisible.js';
import { slipOf } from '../../../core/unknownKeys.js';
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
      // A heading that is no more than a little like the column may be a name, which a report hides; that it is alike would tell.
      const isLong = column.length > SHORT_NAME;
      const slip = isLong ? texts.find((text) => slipOf(text, [column]) !== undefined) : undefined;
      const nearest = visibleText((slip ?? '').slice(0, 40)) || 'none';
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

/** Of a name no longer than this, many words are a slip: "Mona" is as near to "month" as "mnoth" is. */
const SHORT_NAME = 7;
