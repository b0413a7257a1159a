import { fillTemplate } from '../../../src/core/fillTemplate.js';
import { parsed } from './parsed.js';
import type { FindingRow } from './rowOf.js';

/**
 * Fills a template of the table of sentences with the params of a row.
 *
 * @param terms - the words of the language as JSON, from the table of terms; left out, values stand as they are
 * @param asWritten - the names whose values stand as they are, with a blank between two
 */
export function sentence(
  template: string,
  params: FindingRow['params'],
  terms?: string | null,
  asWritten?: string | null,
): string {
  const words = new Map(Object.entries((parsed(terms) ?? {}) as Record<string, string>));
  const values = new Map(params.map(({ name, value }) => [name, value]));
  const kept = (asWritten ?? '').split(' ');
  return fillTemplate(template, (name, isQuoted) => {
    const value = values.get(name);
    if (value === undefined || isQuoted || kept.includes(name)) return value;
    return words.get(value) ?? value;
  });
}
