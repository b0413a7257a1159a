import type { Rule } from '../../core/rule.js';
import { countBelowZero } from './countBelowZero.js';
import { denominatorsMissing } from './denominatorsMissing.js';
import { denominatorsVaryWidely } from './denominatorsVaryWidely.js';
import { eventsWithoutDenominator } from './eventsWithoutDenominator.js';
import { fewPoints } from './fewPoints.js';
import { gapsSteppedOver } from './gapsSteppedOver.js';
import { noValues } from './noValues.js';
import { numeratorExceedsDenominator } from './numeratorExceedsDenominator.js';
import { optionOutOfRange } from './optionOutOfRange.js';
import { patternsNotJudged } from './patternsNotJudged.js';
import { smallDenominators } from './smallDenominators.js';
import { subgroupsTooLargeForRanges } from './subgroupsTooLargeForRanges.js';
import { timeNotPositive } from './timeNotPositive.js';
import { valueNotFinite } from './valueNotFinite.js';
import { valueOutOfRange } from './valueOutOfRange.js';
import { xKindsMixed } from './xKindsMixed.js';
import { xKindUnknown } from './xKindUnknown.js';
import { xMissing } from './xMissing.js';
import { xNotTime } from './xNotTime.js';
import { zeroVariation } from './zeroVariation.js';

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
  fewPoints,
  gapsSteppedOver,
  smallDenominators,
  denominatorsVaryWidely,
  zeroVariation,
  patternsNotJudged,
  subgroupsTooLargeForRanges,
] as const satisfies readonly Rule[];
