import { isLoose } from '../../core/isLoose.js';
import type { Completion } from '../../network/learning/completion.js';

/** Tells a record of completion from one of attendance, in whose part it is sent: it says whether people finished. */
export function isCompletion(record: unknown): record is Completion {
  return isLoose(record) && (record['form'] === 'completion@1' || Object.hasOwn(record, 'completed'));
}
