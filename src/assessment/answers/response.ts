import type { Absence } from '../../core/reportedValue.js';

/**
 * The answer to one item: a rating or count, yes or no, the chosen words, or why there is none.
 *
 * `notApplicable` takes the item out of the score; `unanswered`, like an item left out, lowers its coverage. Counts
 * may carry any absence word of the monthly form. Answers in words stand in `notes` of a sheet, never here.
 */
export type ItemResponse = number | boolean | 'notApplicable' | 'unanswered' | Absence | readonly string[];

/** Answers by item id. An item left out, undefined or null is unanswered. */
export type AssessmentResponses = Readonly<Record<string, ItemResponse | null | undefined>>;
