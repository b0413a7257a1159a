import { isBlank } from '../../core/isBlank.js';
import { type Absence, isAbsence } from '../../core/reportedValue.js';

/**
 * The answer to one item: a rating or count, yes or no, the chosen words, or why there is none.
 *
 * `notApplicable` takes the item out of the score; `unanswered`, like an item left out, lowers its coverage. Counts
 * may carry any absence word of the monthly form. Answers in words stand in `notes` of a sheet, never here.
 */
export type ItemResponse = number | boolean | 'notApplicable' | 'unanswered' | Absence | readonly string[];

/** Answers by item id. An item left out, undefined or null is unanswered. */
export type AssessmentResponses = Readonly<Record<string, ItemResponse | null | undefined>>;

/** Tells whether a value can be the answer to an item of some kind. */
export function isItemResponse(value: unknown): value is ItemResponse | null | undefined {
  if (Array.isArray(value)) return value.every((choice) => typeof choice === 'string');
  return (
    isBlank(value) ||
    ['number', 'boolean'].includes(typeof value) ||
    value === 'notApplicable' ||
    value === 'unanswered' ||
    isAbsence(value)
  );
}
