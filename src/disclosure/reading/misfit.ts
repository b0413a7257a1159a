import type { Finding } from '../../core/finding.js';
import { findingOf } from '../../core/rule.js';
import type { DisclosurePolicy } from '../policy/policy.js';
import { stepsOf } from '../policy/stepsOf.js';
import type { Search } from '../solver/whole/integerPoint.js';
import { fitNotFound, noTableFits } from './readingRules.js';

/** Why there is no table to go on with: none fits, which is proven, or the search for one gave up. */
export function misfit(fit: Exclude<Search, 'found'>, policy: DisclosurePolicy): Finding {
  if (fit === 'none') return findingOf(noTableFits, { params: {}, path: ['cells'] });
  return findingOf(fitNotFound, { params: { steps: stepsOf(policy).left }, path: ['cells'] });
}
