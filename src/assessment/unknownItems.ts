import type { Params } from '../core/finding.js';
import type { Rule } from '../core/rule.js';
import { unknownKeys } from '../core/unknownKeys.js';
import type { InstrumentDefinition } from './instrument.js';
import { itemsForeign, itemUnknown } from './rules/responseRules.js';

/** Trouble with ids of items; `item` is the id where it may be named, else `null`. */
export interface ItemTrouble {
  readonly rule: Rule;
  readonly item: string | null;
  readonly params: Params;
}

/** Finds ids that an instrument does not have: slips are named one by one, all others only counted. */
export function unknownItems({ domains }: InstrumentDefinition, ids: readonly string[]): ItemTrouble[] {
  const known = domains.flatMap(({ items }) => items.map(({ id }) => id));
  const { misspelled, foreign } = unknownKeys(ids, known);
  const named = misspelled.map(({ key, nearest }) => {
    return { rule: itemUnknown, item: key, params: { item: key, nearest } };
  });
  return foreign === 0 ? named : [...named, { rule: itemsForeign, item: null, params: { count: foreign } }];
}
