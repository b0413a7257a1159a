import { isLoose } from '../../core/isLoose.js';

/**
 * Lists the reports of a submission of unknown content, none where it has no list; undefined for what does not want
 * to be a submission. Whether it is sound is for the checks to say.
 */
export function reportsOf(entry: unknown): readonly unknown[] | undefined {
  if (!isLoose(entry) || !('reports' in entry || 'form' in entry)) return undefined;
  return Array.isArray(entry['reports']) ? entry['reports'] : [];
}
