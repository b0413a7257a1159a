import { type FactCell, type FactRow, isSensitive } from '../../disclosure/facts.js';
import type { DisclosurePolicy, ZeroRule } from '../../disclosure/policy.js';
import type { MeasureId } from '../measures.js';
import { type CountKey, isSensitiveKey, type KnownCount, textOfKey } from './countKey.js';
import type { ReaderFact } from './readerFacts.js';

/** One count as it goes into the proof. */
export interface MonthlyCount {
  readonly key: CountKey;
  readonly count: KnownCount;
  /** What was last published of it: the number, `null` for withheld; left out where nothing was. */
  readonly earlier?: number | null;
  /** The policy asks that it be shown whatever it costs. */
  readonly mustShow?: boolean;
}

/** A fact that the numbers break, and by how much at most; a power of two, so that it holds no count. */
export type LooseFacts = ReadonlyMap<string, number>;

/** Counts and facts as cells and rows. */
export interface MonthlyCells {
  readonly cells: readonly FactCell[];
  readonly rows: readonly FactRow[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** A number for every cell; those that nobody gave are guesses that rows may break. */
  readonly value: Float64Array;
  /** The fact behind each row. */
  readonly factOf: readonly ReaderFact[];
  /** The facts that the numbers do not bear out, and by how much. */
  readonly broken: readonly { readonly fact: ReaderFact; readonly by: number }[];
}

/** Parts of which none or all tells something about every student of the whole. */
const TELLS_OF_ALL: readonly MeasureId[] = ['psychosocialImproved', 'academicImproved'];

/** Writes a fact as one text. */
export function textOfFact({ why, terms }: ReaderFact): string {
  return `${why}: ${terms.map(([times, key]) => `${times < 0 ? '-' : '+'}${textOfKey(key)}`).join(' ')}`;
}

/**
 * Lays out counts and facts as the cells and rows of one system.
 *
 * A fact that the numbers break is used as the numbers have it: the reader is taken to know by how much, so
 * that a total that is off by one hides no less than a right one.
 */
export function monthlyCells(
  counts: ReadonlyMap<string, MonthlyCount>,
  facts: readonly ReaderFact[],
  policy: DisclosurePolicy,
  loose: LooseFacts,
): MonthlyCells {
  const cells = [...counts.values()].map((count) => cellOf(count, policy));
  const numberOf = new Map(cells.map(({ id }, number) => [id, number]));
  const rows: FactRow[] = [];
  const factOf: ReaderFact[] = [];
  const broken: { fact: ReaderFact; by: number }[] = [];
  const varies = ({ role }: FactCell) => role !== 'fixed' && role !== 'zero';
  for (const fact of facts) {
    const terms = fact.terms.map(([times, key]) => [numberOf.get(textOfKey(key))!, times] as const);
    if (!terms.some(([cell]) => varies(cells[cell]!))) continue;
    const known = sumOf(terms, cells);
    const said = known === null ? looseFact(fact, loose) : fittingFact(fact, known);
    if (said && said.by > 0) broken.push({ fact, by: said.by });
    if (!said || said.isNone) continue;
    const line = { kind: 'inequality', index: rows.length } as const;
    factOf.push(fact);
    const rest = known !== null && said.rest ? restOf(fact, known, counts, policy) : null;
    if (rest) {
      numberOf.set(rest.id, cells.length);
      rows.push({ terms: [...terms, [cells.length, -1]], lower: 0, upper: 0, line });
      cells.push(rest);
    } else rows.push({ terms, lower: said.lower, upper: said.upper, line });
  }
  return {
    cells,
    rows,
    factOf,
    numberOf,
    value: Float64Array.from(cells, (cell) => cell.v ?? guess(cell, policy)),
    broken,
  };
}

function cellOf({ key, count, earlier, mustShow }: MonthlyCount, policy: DisclosurePolicy): FactCell {
  const zeros = zeroRuleOf(key, policy);
  const v = typeof count === 'number' ? count : typeof earlier === 'number' ? earlier : null;
  const cell = { id: textOfKey(key), k: key, v, least: zeros === 'publish' && v !== 0 ? 1 : 0 };
  if (!isSensitiveKey(key)) return { ...cell, least: 0, role: v === null ? 'unlisted' : 'fixed' };
  if (v === null) return { ...cell, role: 'arrived', ...(count === null && { earlier: true as const }) };
  if (v === earlier) return { ...cell, role: 'fixed' };
  if (isGuarded(v, earlier, policy))
    return { ...cell, role: v > 0 && v < policy.threshold ? 'small' : 'asked' };
  if (v > 0 ? v < policy.threshold : zeros === 'suppress') return { ...cell, role: 'small' };
  return { ...cell, role: mustShow ? 'fixed' : v === 0 ? 'zero' : 'open' };
}

/** Tells whether a count was corrected by a small number, which must not show. */
export function isGuarded(
  now: number,
  earlier: number | null | undefined,
  { threshold, periodGuard }: DisclosurePolicy,
): boolean {
  if (typeof earlier !== 'number' || periodGuard === false) return false;
  return now !== earlier && Math.abs(now - earlier) < threshold;
}

/** Finds the zero rule of a count. */
export function zeroRuleOf([id, organization, month]: CountKey, { zeros }: DisclosurePolicy): ZeroRule {
  if (typeof zeros === 'string') return zeros;
  const codes: Readonly<Record<string, string>> = { measure: id, organization, month };
  const code = codes[zeros.dimension];
  return code !== undefined && Object.hasOwn(zeros.codes, code) ? zeros.codes[code]! : zeros.otherwise;
}

interface Said {
  readonly lower: number;
  readonly upper: number;
  /** How far the numbers are from the fact. */
  readonly by: number;
  readonly rest: boolean;
  /** The fact is none here. */
  readonly isNone?: true;
}

function fittingFact({ lo, hi, rest, mayMiss }: ReaderFact, sum: number): Said {
  const [lower, upper] = [lo ?? Number.NEGATIVE_INFINITY, hi ?? Number.POSITIVE_INFINITY];
  if (sum >= lower && sum <= upper) return { lower, upper, by: 0, rest: rest === true };
  const by = sum < lower ? lower - sum : sum - upper;
  if (mayMiss && sum > 0) {
    if (lo === null) return { lower, upper, by, rest: false, isNone: true };
    return { lower, upper: Number.POSITIVE_INFINITY, by, rest: true };
  }
  // A broken bound tells a reader nothing true; a broken sum tells nearly the truth.
  if (lower !== upper) return { lower, upper, by, rest: false, isNone: true };
  return { lower: sum, upper: sum, by, rest: false };
}

/** A fact about counts that are not all known here, as far as it held when they were. */
export function looseFact(fact: ReaderFact, loose: LooseFacts): Said | null {
  const { lo, hi, mayMiss } = fact;
  const [lower, upper] = [lo ?? Number.NEGATIVE_INFINITY, hi ?? Number.POSITIVE_INFINITY];
  const by = loose.get(textOfFact(fact));
  if (by === undefined) return { lower, upper, by: 0, rest: false };
  if (mayMiss) return lo === null ? null : { lower, upper: Number.POSITIVE_INFINITY, by: 0, rest: false };
  return { lower: lower - by, upper: upper + by, by: 0, rest: false };
}

/** The rest of a whole as a cell of its own, where a reader must not learn it. */
function restOf(
  fact: ReaderFact,
  rest: number,
  counts: ReadonlyMap<string, MonthlyCount>,
  { threshold }: DisclosurePolicy,
): FactCell | null {
  const [, part] = fact.terms.at(-1)!;
  const whole = counts.get(textOfKey(fact.terms[0]![1]))?.count;
  const tellsOfAll = rest === 0 && TELLS_OF_ALL.includes(part[0]) && whole !== 0;
  if (!(rest > 0 && rest < threshold) && !tellsOfAll) return null;
  const [, organization, month] = fact.terms[0]![1];
  return {
    id: `rest ${textOfFact(fact)}`,
    k: [`rest ${textOfFact(fact)}`, organization, month],
    v: rest,
    role: 'small',
    least: 0,
  };
}

function sumOf(terms: FactRow['terms'], cells: readonly FactCell[]): number | null {
  let sum = 0;
  for (const [cell, times] of terms) {
    const { v } = cells[cell]!;
    if (v === null) return null;
    sum += times * v;
  }
  return sum;
}

/** Where a search for numbers that fit begins: in the middle of what is small. */
function guess(cell: FactCell, { threshold }: DisclosurePolicy): number {
  return isSensitive(cell) ? Math.max(cell.least, threshold >> 1) : cell.least;
}
