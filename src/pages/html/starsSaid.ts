import type { PageWords } from '../../messages/en/pageWords.js';
import { type Html, paragraph } from './html.js';

/** Says below a table what its stars stand for; nothing where there are none. */
export function starsSaid(rows: readonly (readonly (string | null)[])[], words: PageWords): Html {
  return rows.some((row) => row.some((cell) => cell?.includes('***'))) ? paragraph(words.stars) : '';
}
