import type { Finding } from '../../core/finding.js';
import { findingOf } from '../../core/rule.js';
import type { PointColumns } from '../charts/pointColumns.js';
import { looksCumulative } from './looksCumulative.js';
import type { SeriesFacts } from './series.js';
import { seriesCumulative, valuesLookCumulative } from './seriesRules.js';

/** Gives the finding for values that hold those before them; `null` for samples of their own. What a series says of itself counts. */
export function cumulationOf(
  facts: SeriesFacts | null,
  points: PointColumns,
  isRatio: boolean,
): Finding | null {
  const found = (rule: typeof seriesCumulative | typeof valuesLookCumulative) =>
    findingOf(rule, { params: {}, path: ['observations'] });
  if (facts) return facts.window === 'yearToDate' ? found(seriesCumulative) : null;
  return looksCumulative(points, isRatio) ? found(valuesLookCumulative) : null;
}
