import type { SourceRef } from '../../../src/core/index.js';
import { ABSENCES } from '../../../src/core/index.js';
import { MEASURE_IDS, type Measure, measureOf, RATES } from '../../../src/monthly/index.js';
import { anchorOf, code, lines, page, sourceText, table, WRITTEN } from './markdown.js';

// The page of measures and rates.

const ACROSS_SCHOOLS = {
  sum: 'schools add up to the district',
  upperBound: 'the sum of schools is an upper bound: a student may be in two schools',
  never: 'schools are never added up',
} as const;

const ACROSS_MONTHS = {
  sum: 'months add up',
  last: 'the last month counts for the year',
  never: 'months are never added up',
} as const;

export function measuresPage(): string {
  return page([
    '# Measures of the monthly form',
    WRITTEN,
    'The form `monthly@1` is **proposed by this project**. It is not the state’s own form and must not be taken for it. What is certain is the list of six topics that a national cohort reported every month (Connors et al. 2020, doi 10.1007/s12310-020-09374-x): measures of those topics name theirs under *core*.',
    table(
      ['Measure', 'Label', 'Unit', 'Window', 'Core', 'Due', 'From'],
      MEASURE_IDS.map((id) => {
        const { label, unit, window, core, due, appliesTo } = measureOf(id);
        const from = appliesTo === 'both' ? 'districts and schools' : 'districts';
        return [`[${code(id)}](#${anchorOf(id)})`, label, unit, window, core ?? '', due ? 'yes' : 'no', from];
      }),
    ),
    '*Window:* `month` is during the month, `ytd` from July 1 to the end of the month, `point` on a stated date. *Due:* asked of every district; the others as far as a district has them.',
    '## What a cell may say instead of a number',
    'Zero is a number. A blank is missing: it says nothing.',
    table(
      ['Word', 'Meaning', 'Still owed'],
      Object.entries(ABSENCES).map(([word, { label, owed }]) => [code(word), label, owed ? 'yes' : 'no']),
    ),
    '## Each measure',
    ...MEASURE_IDS.map((id) => measureSection(measureOf(id))),
    '## Rates',
    'A rate keeps its numerator and denominator and is rounded once, half up, when it is shown.',
    table(
      ['Rate', 'Label', 'Definition', 'Basis'],
      Object.values(RATES).map(({ id, label, definition, basis }) => [code(id), label, definition, basis]),
    ),
  ]);
}

function measureSection(measure: Measure): string {
  const { id, number, label, definition, scale, monotone, sensitive, decimals } = measure;
  return [
    `### ${id}`,
    `**${label}** (${number}). ${definition}`,
    lines([
      `- ${ACROSS_SCHOOLS[measure.acrossSchools]}; ${ACROSS_MONTHS[measure.acrossMonths]}`,
      monotone ? '- never falls within a school year' : '',
      scale ? `- a whole number from ${scale.least} to ${scale.greatest}` : '',
      decimals > 0 ? '- one decimal at most' : '',
      sensitive ? '- masked in reports, protected in public tables' : '',
      `- Basis: ${measure.basis}. Source: ${sourceText(measure.source as SourceRef)}. Since ${measure.since}.`,
    ]),
  ].join('\n\n');
}
