import type { Finding, Params } from '../../core/finding.js';
import { nearestWord } from '../../core/nearestWord.js';
import { hasFatal } from '../../core/outcome.js';
import { findingOf, type Rule } from '../../core/rule.js';
import { breachAt, type Path } from '../../form/breaches.js';
import type { InstrumentDefinition } from './instrument.js';
import { type ScoredPart, scaleOf, scoredItems, scoredParts, scoringOf } from './instrumentParts.js';
import { idRepeated, minimumUnsound } from './instrumentRules.js';
import { misfitOfMethod } from './misfitOfMethod.js';
import type { InstrumentMinimum } from './scoring.js';
import {
  itemInNoScore,
  keyUnused,
  missingItemsUnruled,
  scalesMixed,
  scalesMixedInSum,
  subscaleItemUnknown,
  totalPartUnknown,
} from './scoringRules.js';

const at = (rule: Rule, path: Path, params: Params) => findingOf(rule, breachAt(path, params));

/** Checks what scores are made of: items that are known, scales that can be put together, a rule for missing items. */
export function checkScores(instrument: InstrumentDefinition): Finding[] {
  const found = [
    ...minimumTrouble(instrument),
    ...subscaleTrouble(instrument),
    ...totalTrouble(instrument),
    ...mixedTrouble(instrument),
    ...unused(instrument),
  ];
  return hasFatal(found) ? found : [...found, ...leftOut(instrument)];
}

function minimumTrouble(instrument: InstrumentDefinition): Finding[] {
  const { minimumAnswered, domains, subscales = [], total } = instrument;
  const { prorate } = scoringOf(instrument);
  const minima: readonly (readonly [string, InstrumentMinimum | null | undefined, Path])[] = [
    [instrument.id, minimumAnswered, []],
    ...domains.map(({ id, minimumAnswered: own }, d) => [id, own, ['domains', d]] as const),
    ...subscales.map(({ id, minimumAnswered: own }, s) => [id, own, ['subscales', s]] as const),
    ['total', total?.minimumAnswered, ['total']],
  ];
  return minima.flatMap(([score, minimum, place]) => {
    if (!minimum) return [];
    const path = [...place, 'minimumAnswered'];
    if (!isSound(minimum)) return [at(minimumUnsound, path, {})];
    const isOfAll = 'of' in minimum && minimum.of === minimum.in;
    return prorate === 'none' && !isOfAll ? [at(missingItemsUnruled, path, { score })] : [];
  });
}

function isSound(minimum: InstrumentMinimum): boolean {
  if ('items' in minimum) return minimum.items > 0 && minimum.items <= 100_000;
  return minimum.of >= 0 && minimum.in > 0 && minimum.of <= minimum.in && minimum.in <= 1000;
}

function subscaleTrouble({ domains, subscales = [] }: InstrumentDefinition): Finding[] {
  const known = domains.flatMap(scoredItems).map(({ id }) => id);
  const ids = new Set(known);
  let unknown = 0;
  return subscales.flatMap(({ id, items }, s) => {
    const seen = new Set<string>();
    return items.flatMap((item, i) => {
      const path = ['subscales', s, 'items', i];
      if (seen.has(item)) return [at(idRepeated, path, { text: item, kind: 'item' })];
      seen.add(item);
      if (ids.has(item)) return [];
      // Of very many, only the first are compared with all ids.
      const nearest = ++unknown <= 20 ? nearestWord(item, known) : null;
      return [at(subscaleItemUnknown, path, { subscale: id, item, ...(nearest && { nearest }) })];
    });
  });
}

function totalTrouble(instrument: InstrumentDefinition): Finding[] {
  const { of = [], method } = instrument.total ?? {};
  const ids = scoredParts(instrument).map(({ id }) => id);
  const unknown = of.flatMap((part, i) =>
    ids.includes(part) && of.indexOf(part) === i
      ? []
      : [at(totalPartUnknown, ['total', 'of', i], { part, choices: ids.join(', ') || '-' })],
  );
  return [
    ...unknown,
    ...(method ? misfitOfMethod(scoringOf(instrument).kind, method, ['total', 'method']) : []),
  ];
}

function mixedTrouble(instrument: InstrumentDefinition): Finding[] {
  const { kind } = scoringOf(instrument);
  const all = instrument.domains.flatMap(scoredItems);
  if (kind === 'mean') return isMixed(instrument, all) ? [at(scalesMixed, ['scoring'], {})] : [];
  if (kind !== 'sum' || instrument.scoring?.mixedScales) return [];
  const mixed = scoredParts(instrument).find(({ items }) => isMixed(instrument, items));
  const score = mixed?.id ?? (isMixed(instrument, all) ? 'total' : undefined);
  return score === undefined ? [] : [at(scalesMixedInSum, ['scoring', 'mixedScales'], { score })];
}

function isMixed(instrument: InstrumentDefinition, items: ScoredPart['items']): boolean {
  const scales = items.map((item) => scaleOf(instrument, item));
  return scales.some(({ min, max }) => min !== scales[0]!.min || max !== scales[0]!.max);
}

/** What a definition says without any effect on its scores. */
function unused(instrument: InstrumentDefinition): Finding[] {
  const { domains, bands, scoring, total } = instrument;
  const { kind, method } = scoringOf(instrument);
  const keys = ['bands', 'minimumAnswered', 'better'] as const;
  const parts = new Set(scoredParts(instrument).map(({ id }) => id));
  return [
    ...domains.flatMap((domain, d) =>
      keys
        .filter((key) => domain[key] !== undefined && !parts.has(domain.id))
        .map((key) => at(keyUnused, ['domains', d, key], { part: key })),
    ),
    ...(scoring?.mixedScales && kind !== 'sum'
      ? [at(keyUnused, ['scoring', 'mixedScales'], { part: 'mixedScales' })]
      : []),
    ...(total?.minimumAnswered && method.endsWith('domains')
      ? [at(keyUnused, ['total', 'minimumAnswered'], { part: 'minimumAnswered' })]
      : []),
    ...(kind === 'sum' && total?.bands && bands.length > 0
      ? [at(keyUnused, ['bands'], { part: 'bands' })]
      : []),
  ];
}

/** Scored items that neither a score nor the score over all uses. */
function leftOut(instrument: InstrumentDefinition): Finding[] {
  const { domains, total } = instrument;
  const isOfAllItems = !total?.of && scoringOf(instrument).method.endsWith('items');
  const used = new Set(scoredParts(instrument).flatMap(({ items }) => items.map(({ id }) => id)));
  if (isOfAllItems) return [];
  return domains.flatMap((domain, d) =>
    domain.items.flatMap((item, i) =>
      scoredItems({ items: [item] }).length === 0 || used.has(item.id)
        ? []
        : [at(itemInNoScore, ['domains', d, 'items', i], { item: item.id })],
    ),
  );
}
