import type { SeriesDenominator, SeriesFacts, SeriesWindow } from '../../spc/series/series.js';
import type { CompiledForm } from '../form/compiledForm.js';
import type { Measure } from '../form/measures.js';
import type { RateDefinition } from '../form/rates.js';
import { NEW_IN_MONTH } from './newInMonth.js';

/** Whether numbers of the year to date are taken apart, and what they are set against. */
export interface SeriesChoices {
  readonly values: 'added' | 'asReported';
  readonly denominator: 'asReported' | 'notYetReached';
  readonly yearStarts: number;
}

/** What the series of a measure or rate is, and how its numbers are made. */
export interface MonthlyFacts {
  readonly facts: SeriesFacts;
  /** The parts that are differences from the month before. */
  readonly added: readonly string[];
  /** The part of the denominator from which those counted before in the year are taken away; `null` where none is. */
  readonly lessenedBy: { readonly part: string; readonly counted: readonly string[] } | null;
}

/** Tells what the series of a measure is. */
export function factsOfMeasure(measure: Measure, choices: SeriesChoices): MonthlyFacts {
  const isApart = choices.values === 'added' && isRunningTotal(measure);
  return {
    facts: factsFor([measure], isApart, null, choices),
    added: isApart ? [measure.id] : [],
    lessenedBy: null,
  };
}

/**
 * Tells what the series of a rate is. Where the numerator counts from the beginning of the year, the parts of the
 * denominator that do so are taken apart with it, and the others stay as they are.
 */
export function factsOfRate(
  form: CompiledForm,
  { numerator, denominator }: RateDefinition<string>,
  choices: SeriesChoices,
): MonthlyFacts {
  const measuresOf = (parts: readonly string[]) => parts.filter(form.has).map((id) => form.measureOf(id));
  const [above, below] = [measuresOf(numerator), measuresOf(denominator)];
  const isApart = choices.values === 'added' && above.some(isRunningTotal);
  const isAdded = (part: string) => isApart && form.has(part) && isRunningTotal(form.measureOf(part));
  const countsEachOnce = numerator.length === above.length && above.every(isFirstTime);
  const ofPeople = denominator.length === below.length && below.every(isHeadcount);
  const isLessened = isApart && choices.denominator === 'notYetReached' && countsEachOnce && ofPeople;
  const says = denominator
    .map((part) => (form.has(part) ? form.measureOf(part).label : part === 'fieldsDue' ? DUE : LEFT_OUT))
    .join(' + ');
  const of: SeriesDenominator = isLessened
    ? { of: denominator, says: `${says}, without those counted before in the school year`, less: numerator }
    : { of: denominator, says: denominator.some(isAdded) ? `${says}${NEW_IN_MONTH}` : says };
  return {
    facts: factsFor(above, isApart, of, choices),
    added: [...new Set([...numerator, ...denominator])].filter(isAdded),
    lessenedBy: isLessened ? { part: denominator[0]!, counted: numerator } : null,
  };
}

const DUE = 'Fields that were due';
const LEFT_OUT = 'Fields about which nothing was said';

function factsFor(
  counted: readonly Measure[],
  isApart: boolean,
  denominator: SeriesDenominator | null,
  { yearStarts }: SeriesChoices,
): SeriesFacts {
  const windows = counted.map((measure) => measure.window);
  const isYearly = windows.includes('ytd');
  const isPoint = windows.length > 0 && windows.every((each) => each === 'point');
  const window: SeriesWindow = isApart || !isYearly ? (isPoint ? 'point' : 'period') : 'yearToDate';
  return {
    window,
    ...(isApart && { from: 'yearToDate' }),
    unit: 'month',
    reset: isYearly ? yearStarts : null,
    denominator,
  };
}

/** A count of the year to date; of a rating there is no difference that means anything. */
function isRunningTotal({ window, unit }: Measure): boolean {
  return window === 'ytd' && unit !== 'rating';
}

/** Counts a student once a year, and never takes one back. */
function isFirstTime(measure: Measure): boolean {
  return isRunningTotal(measure) && measure.monotone && isOfPeople(measure);
}

function isHeadcount(measure: Measure): boolean {
  return measure.window === 'point' && isOfPeople(measure);
}

function isOfPeople({ unit }: Measure): boolean {
  return unit === 'students' || unit === 'people';
}
