import type { Params } from '../../core/finding.js';
import type { Rule } from '../../core/rule.js';
import { unknownKeys } from '../../core/unknownKeys.js';
import type { InstrumentDefinition } from '../instrument/instrument.js';
import { itemsForeign, itemUnknown } from './responseRules.js';

/** Trouble with ids of items: the rule, its facts, and the id where it may be named. */
export type ItemTrouble = readonly [rule: Rule, params: Params, item?: string];

/** Finds ids that an instrument does not have: slips are named one by one, all others only counted. */
export function unknownItems({ domains }: InstrumentDefinition, ids: readonly string[]): ItemTrouble[] {
  const known = domains.flatMap(({ items }) => items.map(({ id }) => id));
  const { misspelled, foreign } = unknownKeys(ids, known);
  const troubles = misspelled.map(
    ({ key, nearest }): ItemTrouble => [itemUnknown, { item: key, nearest }, key],
  );
  if (foreign > 0) troubles.push([itemsForeign, { count: foreign }]);
  return troubles;
}
