import type { AssessmentResponses } from '../answers/response.js';
import type { InstrumentDefinition } from '../instrument/instrument.js';
import { type ScoredPart, type ScoringInForce, scoredItems } from '../instrument/instrumentParts.js';
import { bandOf, type StatedGroups } from './bandOf.js';
import { tenthsOf, tenthsOfAll } from './exactMean.js';
import type { DomainScore, OverallScore } from './score.js';
import { pointsOf } from './scorePart.js';

/** The score over all, and whether items without an answer were filled in for it. */
export interface OverallPoints {
  readonly overall: OverallScore;
  readonly isProrated: boolean;
}

/** Makes one score of all items, or of the scores of their domains and subscales. */
export function scoreOverall(
  instrument: InstrumentDefinition,
  scoring: ScoringInForce,
  parts: readonly ScoredPart[],
  scores: Readonly<Record<string, DomainScore>>,
  responses: AssessmentResponses,
  stated: StatedGroups,
): OverallPoints {
  const { total = {}, bands } = instrument;
  const chosen = parts.filter(({ id }) => total.of?.includes(id) ?? true);
  const isOfItems = scoring.method.endsWith('items');
  const own = total.minimumAnswered;
  // Items with a minimum of their own for the total need no score of each domain.
  const missing = isOfItems && own ? [] : chosen.filter(({ id }) => scores[id]!.status !== 'scored');
  const ids = new Set(chosen.flatMap(({ items }) => items.map(({ id }) => id)));
  const items = instrument.domains.flatMap(scoredItems).filter(({ id }) => !total.of || ids.has(id));
  const part = { items, ...(own && { minimumAnswered: own }) };
  const points = isOfItems ? pointsOf(instrument, scoring, part, responses) : null;
  const exacts = chosen.map(({ id }) => scores[id]!.exact);
  const isScored = missing.length === 0 && (points?.isEnough ?? true);
  // Exact scores go in, never the displayed ones: a second rounding could carry a score over a cut point.
  const rounded = points
    ? tenthsOf(points.exact, scoring)
    : tenthsOfAll(exacts, scoring, scoring.method === 'sum-of-domains');
  const tenths = isScored ? rounded : null;
  const overall = {
    status: tenths === null ? ('partial' as const) : ('scored' as const),
    rounded: tenths === null ? null : tenths / 10,
    band: bandOf(total.bands ?? bands, tenths, stated),
    missingDomains: missing.map(({ id }) => id),
    ...(total.of && { of: chosen.map(({ id }) => id) }),
    ...(points && !isPlain(instrument) && { exact: points.exact, coverage: points.coverage }),
    ...(scoring.kind !== 'mean' && { possible: points?.possible ?? rangeOf(chosen, scores, scoring) }),
  };
  return { overall, isProrated: points?.isProrated ?? false };
}

/** Means of all domains and nothing more: their scores alone say what the score over all is made of. */
function isPlain({ scoring, subscales, total, domains }: InstrumentDefinition): boolean {
  return (
    (scoring?.kind ?? 'mean') === 'mean' &&
    !subscales &&
    !total &&
    domains.every(({ scored }) => scored ?? true)
  );
}

function rangeOf(
  chosen: readonly ScoredPart[],
  scores: Readonly<Record<string, DomainScore>>,
  { kind }: ScoringInForce,
): { least: number; greatest: number } {
  const ranges = chosen.map(({ id }) => scores[id]!.possible!);
  const sum = (end: 'least' | 'greatest') => ranges.reduce((all, range) => all + range[end] * 10, 0);
  const parts = kind === 'percentOfPoints' ? Math.max(1, ranges.length) : 1;
  return { least: Math.round(sum('least') / parts) / 10, greatest: Math.round(sum('greatest') / parts) / 10 };
}
