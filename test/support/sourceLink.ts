import { resolveSource } from '../../src/core/resolveSource.js';
import type { SourceRef } from '../../src/core/sources.js';

/**
 * Writes a source as a link for a page of the documentation; a book without an address as its title.
 *
 * @param up - from the page to the folder `docs`, such as `../`
 */
export function sourceLink(ref: SourceRef, up = ''): string {
  const { id, title, at, year, address } = resolveSource(ref);
  if (id === 'project') {
    const page = `${up}${address.replace(/^docs\//, '')}`;
    return at === undefined ? `[${title}](${page})` : `[proposal ${at.toUpperCase()}](${page})`;
  }
  const name = address.startsWith('isbn:') ? `${title} (${address})` : `[${title}](${address})`;
  return `${name}, ${year}${at === undefined ? '' : `, ${at}`}`;
}
