import { isLoose } from '../../core/isLoose.js';
import { UNREADABLE } from '../form/report.js';

/** The measures of a report whose values a file held and nobody could read. */
export function unreadIn(report: unknown): readonly string[] {
  const values: unknown = isLoose(report) ? report['values'] : null;
  return isLoose(values) ? Object.keys(values).filter((id) => values[id] === UNREADABLE) : [];
}
