import type { Rule } from '../core/rule.js';
import {
  denominatorsVaryWidely,
  fewPoints,
  gapsSteppedOver,
  optionOutOfRange,
  patternsNotJudged,
  smallDenominators,
  subgroupsTooLargeForRanges,
  zeroVariation,
} from './analysis/chartRules.js';
import {
  countBelowZero,
  denominatorsMissing,
  eventsWithoutDenominator,
  noValues,
  numeratorExceedsDenominator,
  timeNotPositive,
  valueNotFinite,
  valueOutOfRange,
  xKindsMixed,
  xKindUnknown,
  xMissing,
  xNotTime,
} from './analysis/observationRules.js';
import { denominatorShrinks, seriesCumulative, valuesLookCumulative } from './series/seriesRules.js';

/** Every rule of this room, in the order of report. */
export const SPC_RULES = [
  valueNotFinite,
  valueOutOfRange,
  countBelowZero,
  timeNotPositive,
  numeratorExceedsDenominator,
  eventsWithoutDenominator,
  denominatorsMissing,
  xMissing,
  xKindUnknown,
  xKindsMixed,
  xNotTime,
  noValues,
  optionOutOfRange,
  seriesCumulative,
  valuesLookCumulative,
  denominatorShrinks,
  fewPoints,
  gapsSteppedOver,
  smallDenominators,
  denominatorsVaryWidely,
  zeroVariation,
  patternsNotJudged,
  subgroupsTooLargeForRanges,
] as const satisfies readonly Rule[];
