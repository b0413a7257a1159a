import { type Html, paragraph, table } from '../html/html.js';
import type { PageSettings } from '../words/pageOptions.js';
import type { DistrictReport } from './districtReport.js';

/** What comes next, by date. */
export function nextBody(
  { year: { next } }: DistrictReport,
  { pages: words, told }: PageSettings,
): readonly Html[] {
  if (next.length === 0) return [paragraph(words.noNext)];
  return [
    table({
      caption: words.next,
      headings: [words.date, words.item],
      rows: next.map(({ on, what, id }) => [on, `${told(what)}: ${id}`]),
    }),
  ];
}
