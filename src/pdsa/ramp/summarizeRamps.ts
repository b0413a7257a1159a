import { mustBe } from '../../core/given/mustBe.js';
import { groupedBy } from '../../core/groupedBy.js';
import { daysBetween } from '../../core/instant.js';
import type { PdsaCycle } from '../cycle/cycle.js';
import { CYCLES } from '../cycle/cycleKinds.js';
import { type ActDecision, CYCLE_SCALES, type CycleScale } from '../cycle/cycleWords.js';
import { openCycles } from './openCycles.js';

/** What a series of cycles has taught. */
export interface RampSummary {
  readonly series: string;
  /** In the order of their numbers. */
  readonly cycles: readonly string[];
  /** Cycles that have started. */
  readonly started: number;
  readonly closed: number;
  /** Ids of cycles that are open in reports. */
  readonly open: readonly string[];
  readonly firstScale: CycleScale;
  readonly widestScale: CycleScale;
  /** Predictions by how they came out; those not studied are not counted. */
  readonly predictions: { readonly yes: number; readonly partly: number; readonly no: number };
  readonly decisions: readonly { readonly cycle: string; readonly decision: ActDecision }[];
  /** The team's own words, by cycle. Personal as all free text: not for reports that leave the team. */
  readonly learned: readonly { readonly cycle: string; readonly text: string }[];
  /** From the first start to the last end of a test; `null` before a test has ended. */
  readonly days: number | null;
}

/**
 * Sums up what each series of cycles has taught, in the order in which the series first appear.
 *
 * Pass all cycles of the log, so that a cycle followed in another series does not count as open.
 */
export function summarizeRamps(cycles: readonly PdsaCycle[]): RampSummary[] {
  mustBe(CYCLES, cycles, 'summarizeRamps', 'cycles');
  const open = new Set(openCycles(cycles));
  return [...groupedBy(cycles, ({ series }) => series)].map(([series, own]) => {
    own.sort((a, b) => a.number - b.number);
    const results = own.flatMap(({ study }) => study?.results ?? []);
    const count = (wanted: string) => results.filter(({ asPredicted }) => asPredicted === wanted).length;
    const starts = own.flatMap(({ startedOn }) => startedOn ?? []).sort();
    const ends = own.flatMap(({ endedOn }) => endedOn ?? []).sort();
    const scales = own.map(({ scale }) => scale);
    return {
      series,
      cycles: own.map(({ id }) => id),
      started: starts.length,
      closed: own.filter(({ closedOn }) => closedOn !== undefined).length,
      open: own.filter((cycle) => open.has(cycle)).map(({ id }) => id),
      firstScale: scales[0]!,
      widestScale: scales.reduce((a, b) => (CYCLE_SCALES[b].step > CYCLE_SCALES[a].step ? b : a)),
      predictions: { yes: count('yes'), partly: count('partly'), no: count('no') },
      decisions: own.flatMap(({ id, act }) => (act ? [{ cycle: id, decision: act.decision }] : [])),
      learned: own.flatMap(({ id, study }) => (study ? [{ cycle: id, text: study.learned }] : [])),
      days: ends.length === 0 ? null : daysBetween(starts[0]!, ends.at(-1)!),
    };
  });
}
