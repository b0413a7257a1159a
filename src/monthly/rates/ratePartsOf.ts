import type { CompiledForm } from '../form/compiledForm.js';
import type { MeasureId } from '../form/measures.js';
import type { RateDefinition, RatePart } from '../form/rates.js';
import type { NoNumber } from '../rows/numberOrState.js';
import { rateScaleOf } from './rateScale.js';

/** A part of a rate that is not a number, and why. */
export interface AbsentRatePart<Id extends string = MeasureId> {
  readonly measure: RatePart<Id>;
  readonly state: NoNumber;
}

/** A range of numbers, both ends included. */
export interface RateInterval {
  readonly least: number;
  readonly greatest: number;
}

/**
 * What one organization contributes to a rate; the denominator's ends are equal where it is known. Numbers are whole:
 * `scale` times what was reported.
 */
export interface RateParts {
  readonly numerator: number | null;
  readonly denominator: RateInterval | null;
  /** Not empty exactly where the numerator or the denominator is `null` for want of a number. */
  readonly absent: readonly AbsentRatePart<string>[];
  /** 10 where a part of the rate may have tenths, else 1. */
  readonly scale: 1 | 10;
}

/** Reads one part of a rate: a number, or why there is none. */
export type PartReader = (part: string) => number | NoNumber;

/** Gathers numerator and denominator of a rate from whatever `read` reads. */
export function ratePartsOf(form: CompiledForm, rate: RateDefinition<string>, read: PartReader): RateParts {
  const { numerator, denominator, unionOf } = rate;
  const scale = rateScaleOf(form, rate);
  const absent: AbsentRatePart<string>[] = [];
  const whole: PartReader = scale === 1 ? read : (part) => timesTen(read(part));
  const above = sumOfParts(numerator, whole, absent);
  if (unionOf && isUnsaid(read(denominator[0]!))) {
    const enrolled = form.roles.enrollment === undefined ? 'missing' : whole(form.roles.enrollment);
    return { numerator: above, denominator: unionInterval(unionOf, whole, enrolled, absent), absent, scale };
  }
  const below = sumOfParts(denominator, whole, absent);
  return {
    numerator: above,
    denominator: below === null ? null : { least: below, greatest: below },
    absent,
    scale,
  };
}

/** Tenths as whole numbers: what was reported has one decimal at most. */
function timesTen(value: number | NoNumber): number | NoNumber {
  return typeof value === 'number' ? Math.round(value * 10) : value;
}

/** A denominator that nobody counted may be bounded by others; one that was counted wrongly may not. */
function isUnsaid(value: number | NoNumber): boolean {
  return typeof value === 'string' && !UNCLEAR.includes(value);
}

/** Something was said, and it is not known what. */
const UNCLEAR: readonly NoNumber[] = ['notACount', 'unreadable', 'conflict'];

function sumOfParts(
  parts: readonly string[],
  read: PartReader,
  absent: AbsentRatePart<string>[],
): number | null {
  let sum: number | null = 0;
  for (const measure of parts) {
    const value = read(measure);
    if (typeof value === 'number') sum = sum === null ? null : sum + value;
    else {
      absent.push({ measure, state: value });
      sum = null;
    }
  }
  return sum;
}

function unionInterval(
  groups: readonly [string, string],
  read: PartReader,
  enrolled: number | NoNumber,
  absent: AbsentRatePart<string>[],
): RateInterval | null {
  const [a, b] = [read(groups[0]), read(groups[1])];
  if (typeof a === 'string') absent.push({ measure: groups[0], state: a });
  if (typeof b === 'string') absent.push({ measure: groups[1], state: b });
  if (typeof a === 'string' || typeof b === 'string') return null;
  const least = Math.max(a, b);
  // An enrollment below the larger group is a snapshot that students have passed through; it bounds nothing.
  const cap = typeof enrolled === 'number' && enrolled >= least ? enrolled : Infinity;
  return { least, greatest: Math.min(a + b, cap) };
}
