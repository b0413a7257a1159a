import type { LeftOut } from '../district/districtReport.js';
import { filled } from '../words/filled.js';
import type { PageSettings } from '../words/pageOptions.js';
import { type Html, heading, paragraph, table } from './html.js';

/** As much as a page lists; the rest is counted. */
const MOST = 200;

/** Says what a page leaves out, and why; nothing where all is in it. */
export function leftOutPart(
  leftOut: readonly LeftOut[] | null | undefined,
  { pages: words }: PageSettings,
  level: 2 | 3,
): readonly Html[] {
  const all = leftOut ?? [];
  if (all.length === 0) return [];
  const more = all.length - MOST;
  return [
    heading(level, words.leftOut),
    table({
      caption: words.leftOut,
      headings: [words.item, words.why],
      rows: all.slice(0, MOST).map(({ what, why }) => [what, why]),
    }),
    ...(more > 0 ? [paragraph(filled(words.leftMore, { count: more }))] : []),
  ];
}
