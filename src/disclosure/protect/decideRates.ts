import { auditFacts } from '../audit/auditFacts.js';
import type { PercentBand } from '../policy/policy.js';
import { bandRows } from '../rates/rateRows.js';
import type { PublishedRate } from '../release/protectedTable.js';
import type { FactRate, FactRow, TableFacts, TableLine } from '../table/facts.js';

/** The rates as they may be shown, and what they tell a reader about hidden cells. */
export interface RateDecision {
  readonly rates: readonly PublishedRate[];
  readonly rows: readonly FactRow[];
}

interface Judged {
  readonly rate: PublishedRate;
  readonly rows: readonly FactRow[];
}

/**
 * Decides how each rate is shown.
 *
 * Exact only where numerator, denominator and the rest are shown and not small, between the ends of the
 * band for the size of the group. Otherwise as a band, if the group is shown and large enough for one. A
 * band over a hidden numerator is an interval that a reader can use, so these bands are audited together:
 * all of them or none, since picking among them would tell something again.
 */
export function decideRates(
  facts: TableFacts,
  hidden: readonly number[],
  tables: readonly Float64Array[],
): RateDecision {
  const isHidden = new Set(hidden);
  const isShown = (cell: number) => !isHidden.has(cell) && facts.cells[cell]!.v !== null;
  const judged = facts.rates.map((rate, index): Judged => {
    if (!isShown(rate.den) || facts.cells[rate.num]!.v === null)
      return { rate: withheld(facts, rate), rows: [] };
    return judge(facts, rate, isShown(rate.num), { kind: 'rate', index });
  });
  const rows = judged.flatMap((each) => each.rows);
  if (rows.length === 0 || auditFacts(facts, hidden, rows, [], tables).safe) {
    return { rates: judged.map(({ rate }) => rate), rows };
  }
  const rates = judged.map((each, index) =>
    each.rows.length === 0 ? each.rate : withheld(facts, facts.rates[index]!),
  );
  return { rates, rows: [] };
}

function judge(facts: TableFacts, rate: FactRate, numeratorShown: boolean, line: TableLine): Judged {
  const nothing = withheld(facts, rate);
  const whole = facts.base[rate.den]!;
  const part = facts.base[rate.num]!;
  const band = facts.policy.percentBands?.find(
    ({ from, to }) => whole >= from && (to === null || whole <= to),
  );
  if (!band) return { rate: nothing, rows: [] };
  const low = 100 * part <= band.low * whole;
  const high = 100 * part >= band.high * whole;
  const small = (count: number) => count > 0 && count < facts.policy.threshold;
  if (numeratorShown && !low && !high && !small(part) && !small(whole - part)) {
    return { rate: { ...nothing, percent: rate.percent }, rows: [] };
  }
  const rows = low
    ? bandRows(rate, { to: band.low }, line)
    : high
      ? bandRows(rate, { from: band.high }, line)
      : bandRows(rate, { above: band.low, below: band.high }, line);
  return { rate: { ...nothing, band: bandText(band, low, high) }, rows: numeratorShown ? [] : rows };
}

function bandText({ low, high }: PercentBand, isLow: boolean, isHigh: boolean): string {
  return isLow ? `<=${low}%` : isHigh ? `>=${high}%` : `>${low}% and <${high}%`;
}

function withheld({ cells }: TableFacts, { num, den }: FactRate): PublishedRate {
  return { num: cells[num]!.k, den: cells[den]!.k, percent: null, band: null };
}
