import type { Params } from '../../../core/finding.js';
import { nearestWord } from '../../../core/nearestWord.js';
import type { Rule } from '../../../core/rule.js';
import { breachAt, type FormBreach, type Path } from '../../../form/breaches.js';
import type { MeasureDefinition } from '../measures.js';
import type { MonthlyForm } from '../monthlyForm.js';
import { RATE_COUNTS } from '../rates.js';
import { formWordUnknown } from './monthlyFormRules.js';

/** A breach with the rule whose words say it. */
export type DefinitionBreach = FormBreach & { readonly rule: Rule };

/** States the breach of a rule at a place of the form. */
export const breachOf = (rule: Rule, path: Path, params: Params): DefinitionBreach => ({
  rule,
  ...breachAt(path, params),
});

/** Ids that something may name, and what they are the ids of. */
export interface Words {
  readonly kind: 'measure' | 'rate';
  readonly ids: readonly string[];
  readonly set: ReadonlySet<string>;
}

/** What rules, rates and measures of a form may name. */
export interface Known {
  readonly measures: Words;
  /** Measures, and the counts of fields that a rate may be made of. */
  readonly parts: Words;
  readonly rates: Words;
  readonly measureOf: ReadonlyMap<string, MeasureDefinition>;
}

/** Gathers what a form may name. */
export function wordsOf({ measures, rates }: MonthlyForm): Known {
  const of = (kind: Words['kind'], ids: readonly string[]): Words => ({ kind, ids, set: new Set(ids) });
  const ids = measures.map(({ id }) => id);
  return {
    measures: of('measure', ids),
    parts: of('measure', [...ids, ...RATE_COUNTS]),
    rates: of(
      'rate',
      rates.map(({ id }) => id),
    ),
    measureOf: new Map(measures.map((one) => [one.id, one])),
  };
}

/** Names the ids of a list that the form does not have. */
export function named(ids: readonly string[], path: Path, known: Words): DefinitionBreach[] {
  return ids.flatMap((id, i) => namedOne(id, [...path, i], known));
}

/** Names an id that the form does not have. */
export function namedOne(text: string, path: Path, { kind, ids, set }: Words): DefinitionBreach[] {
  if (set.has(text)) return [];
  const nearest = nearestWord(text, ids);
  return [breachOf(formWordUnknown, path, { text, kind, ...(nearest && { nearest }) })];
}
