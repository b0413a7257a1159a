import type { Finding } from '../../core/finding.js';
import { findingOf, type Rule } from '../../core/rule.js';
import type { PointColumns } from '../charts/pointColumns.js';
import { looksCumulative } from './looksCumulative.js';
import type { SeriesFacts } from './series.js';
import { denominatorShrinks, seriesCumulative, valuesLookCumulative } from './seriesRules.js';

/** Why a climb may come of how a series is made, so that no signal of it has a meaning. */
export interface SeriesDoubt {
  readonly finding: Finding;
  /** Whether each value holds those before it. */
  readonly cumulative: boolean;
}

/** Gives the doubt about a series; `null` for samples of their own. What a series says of itself counts, else what it looks like. */
export function doubtOf(
  facts: SeriesFacts | null,
  points: PointColumns,
  isRatio: boolean,
): SeriesDoubt | null {
  const doubt = (rule: Rule, cumulative: boolean) => ({
    finding: findingOf(rule, { params: {}, path: ['observations'] }),
    cumulative,
  });
  if (facts?.window === 'yearToDate') return doubt(seriesCumulative, true);
  if (facts?.denominator?.less && isRatio) return doubt(denominatorShrinks, false);
  return facts === null && looksCumulative(points, isRatio) ? doubt(valuesLookCumulative, true) : null;
}
