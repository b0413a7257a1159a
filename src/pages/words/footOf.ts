import { filled } from './filled.js';
import type { PageSettings } from './pageOptions.js';

/** The last line of a page: what wrote it, and that nobody has read its translation yet where that is so. */
export function footOf({ pages: words, version, reviewed }: PageSettings): string {
  const foot = filled(words.foot, version === '' ? {} : { version });
  return reviewed === false ? `${foot} ${words.unreviewed}` : foot;
}
