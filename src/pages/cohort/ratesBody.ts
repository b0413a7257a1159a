import { type Html, heading, paragraph, table } from '../html/html.js';
import { filled } from '../words/filled.js';
import { rateLabel } from '../words/labels.js';
import type { PageSettings } from '../words/pageOptions.js';
import type { CohortReport } from './cohortReport.js';

/** Writes the rates of all districts together: of which month each is, and how many districts are in it. */
export function ratesBody(
  { totals, form }: CohortReport,
  { pages: words, told }: PageSettings,
): readonly Html[] {
  const rows = (totals?.cohort ?? []).flatMap(({ period, rates }) =>
    Object.entries(rates).flatMap(([id, { percent, median, pooled, asOf }]) =>
      percent === null || percent === undefined
        ? []
        : [
            [
              told(rateLabel(id, form)),
              asOf ?? period,
              percent,
              median ?? null,
              pooled,
              filled(words.inIt, districtsIn(id, totals!, period, asOf)),
            ],
          ],
    ),
  );
  if (rows.length === 0) return [];
  return [
    heading(2, words.rates),
    paragraph(words.ratesSaid),
    table({
      caption: words.rates,
      headings: [words.rate, words.period, words.pooled, words.median, words.reporting, words.districts],
      rows,
    }),
  ];
}

/** How many districts are in a rate, and how many could be: those of the month that stands for the year, else of the year. */
function districtsIn(
  id: string,
  { districtMonths, districts }: NonNullable<CohortReport['totals']>,
  year: string,
  month: string | undefined,
): { readonly count: number; readonly all: number } {
  const own = month
    ? districtMonths.filter(({ period }) => period === month)
    : districts.filter(({ period }) => period === year);
  return { count: own.filter(({ rates }) => (rates[id]?.pooled ?? 0) > 0).length, all: own.length };
}
