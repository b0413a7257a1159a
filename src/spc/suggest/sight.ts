import { fillTemplate } from '../../core/fillTemplate.js';

/**
 * What is seen of a series before a chart is chosen, by id: a sentence in which `{name}` stands for the param of that name.
 *
 * Another language is another table with the same ids.
 */
export const SERIES_SIGHTS = {
  takenApart:
    'The numbers were reported from the beginning of the year; here each is what its own period added.',
  period: 'Each number is of its own period.',
  point: 'Each number tells how it was on one day, so neighboring numbers are often alike.',
  yearToDate: 'The numbers count from the beginning of the year, so each holds those before it.',
  looksCumulative:
    'The values never fall within a year and climb in a straight line, as if each held those before it.',
  begins: 'They begin again each year in month {month} (1 is January).',
  holdsSummer:
    'The number of {x} holds the summer before it too, so it may be higher than those that follow.',
  startsMidYear: 'The first number of {x} came in mid-year and held {periods} periods, so it is left out.',
  gapsTold:
    '{count} {count|number is|numbers are} left out, because the number before was missing or was higher.',
  afterFall:
    'The number of {x} follows one that was too low or was revised, so it may hold what was left out there.',
  definitionChanged:
    'From {x} on another version of the form asks for it, so a change there may come of what is counted.',
  partlyCounted:
    '{count} {count|number is|numbers are} of a period in which only some school days were counted, so a low one may come of that.',
  denominator: 'n counts: {says}.',
  denominatorShrinks:
    'The denominator leaves out everyone who was counted before, so a steady number looks like a climb.',
  denominatorsDiffer:
    'Denominators differ, from {least} to {greatest}, so the limits of points lie at different distances.',
  overdispersed: 'Values differ {times} times as much as chance alone would make them.',
  fewExpected: 'At {count} of {values} points fewer than {least} cases are expected.',
  manyZeros: '{zeros} of {values} values are zero; chance alone would make about {expected}.',
  alike:
    'Neighboring values are alike (correlation {correlation} over {values} values), so signals come more often than the rules say. A change of level or a climb looks the same.',
  unlike:
    'Neighboring values go to and fro (correlation {correlation} over {values} values), as two sources in turn do.',
} as const satisfies Record<string, string>;

/** What is seen of a series, by id. */
export type SeriesSightId = keyof typeof SERIES_SIGHTS;

/** One thing that is seen of a series: which, the numbers in it, and the same in English. */
export interface SeriesSight {
  readonly what: SeriesSightId;
  readonly params: Readonly<Record<string, string | number>>;
  readonly says: string;
}

/** Puts what is seen into words. */
export function sight(what: SeriesSightId, params: SeriesSight['params'] = {}): SeriesSight {
  return { what, params, says: fillTemplate(SERIES_SIGHTS[what], (name) => params[name]) };
}
