import { KEY_COLUMNS } from '../../exchange/csv/header/csvColumns.js';
import type { Fields } from '../../form/field.js';
import { MEASURE_IDS, measureOf } from '../../monthly/form/measures.js';
import { SUBMISSION_STATUSES } from '../../monthly/form/status.js';
import { CYCLE_EVENTS } from '../../pdsa/cycle/cycleEvents.js';
import { LOG_FIELDS } from '../../pdsa/log/pdsaLog.js';
import { isFormWord, MONTHLY_KEYS } from './declaredWords.js';
import { isPlainHeading } from './headingWords.js';
import { type FormNames, isFormName, namesFrom } from './isFormName.js';
import { isOpenWord } from './openText.js';
import { wordsOf } from './wordsOf.js';

/** What a heading or key of a file of monthly data may be: its columns and keys, and what the form calls them. */
const FILE_NAMES: FormNames = /* @__PURE__ */ namesFrom(
  /* @__PURE__ */ [
    MEASURE_IDS,
    KEY_COLUMNS,
    /* @__PURE__ */ MEASURE_IDS.flatMap((id) => [measureOf(id).label, measureOf(id).number]),
    MONTHLY_KEYS,
    /* @__PURE__ */ Object.keys(SUBMISSION_STATUSES),
    ['cycles', 'events', 'type'],
    /* @__PURE__ */ [LOG_FIELDS, ...Object.values(CYCLE_EVENTS)].flatMap((fields) =>
      wordsOf(fields as Fields),
    ),
  ].flat(),
);

/**
 * Tells whether a heading, a key, the name of a field or a step of a path may be shown: a word of a form, a slip of the
 * finger away from one of a file, or words that can be nothing but a heading.
 *
 * @param more - words besides, such as the items of an instrument that the caller brought
 */
export function isDeclaredName(text: string, more: readonly string[] = []): boolean {
  // A form may have a choice called "none"; in a file without its headings that word is a cell, and may stand for a number.
  if (isOpenWord(text)) return false;
  return isFormWord(text, more) || isFormName(text, FILE_NAMES) || isPlainHeading(text);
}
