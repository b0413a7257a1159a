import type { Finding, Params } from '../../core/finding.js';
import { findingOf, type Rule } from '../../core/rule.js';
import { shownText } from '../../core/shownText.js';
import { breachAt, type Path } from '../../form/breaches.js';
import type { InstrumentDefinition, InstrumentItem, InstrumentScale } from './instrument.js';
import {
  countLimitUnsound,
  labelOffScale,
  nothingScored,
  scaleUnsound,
  scoredItemNotRated,
} from './instrumentRules.js';
import { itemKeyUnfit, weightUnsound } from './scoringRules.js';

const at = (rule: Rule, path: Path, params: Params) => findingOf(rule, breachAt(path, params));

/** Checks scales and items: sound scales and weights, only what an item can use, only rated items scored, sound limits. */
export function checkItems({ scale, domains, countLimits = [] }: InstrumentDefinition): Finding[] {
  const items = domains.flatMap((domain) => domain.items);
  const counts = new Set(items.filter(({ kind }) => kind === 'count').map(({ id }) => id));
  const limits = countLimits.flatMap(({ part, whole }, i) => {
    const wrong = [part, whole].find((id) => !counts.has(id)) ?? (part === whole ? part : undefined);
    return wrong === undefined ? [] : [at(countLimitUnsound, ['countLimits', i], { item: wrong })];
  });
  const isScored = items.some(({ kind, scored }) => scored && kind === 'rated');
  return [
    ...scaleTrouble(scale, ['scale']),
    ...domains.flatMap((domain, d) =>
      domain.items.flatMap((item, i) => itemTrouble(item, ['domains', d, 'items', i])),
    ),
    ...limits,
    ...(isScored ? [] : [at(nothingScored, ['domains'], {})]),
  ];
}

function itemTrouble(item: InstrumentItem, path: Path): Finding[] {
  const { id, kind, scored, scale, weight } = item;
  const isRated = kind === 'rated';
  const fits = {
    scale: isRated,
    reverse: isRated && scored,
    weight: isRated && scored,
    choices: kind === 'multiSelect',
  };
  const unfit = (Object.keys(fits) as (keyof typeof fits)[]).filter(
    (key) => item[key] !== undefined && item[key] !== null && !fits[key],
  );
  return [
    ...(scored && !isRated ? [at(scoredItemNotRated, path, { item: id, kind })] : []),
    ...unfit.map((key) => at(itemKeyUnfit, [...path, key], { item: id, part: key })),
    ...(fits.scale && scale ? scaleTrouble(scale, [...path, 'scale']) : []),
    ...(fits.weight && weight !== undefined && !(weight > 0 && weight <= 10)
      ? [at(weightUnsound, [...path, 'weight'], { item: id })]
      : []),
  ];
}

function scaleTrouble({ min, max, labels }: InstrumentScale, path: Path): Finding[] {
  if (!(min >= 0 && min < max && max <= 100)) {
    return [at(scaleUnsound, path, { least: min, greatest: max })];
  }
  const off = Object.keys(labels).filter(
    (key) => !/^\d{1,3}$/.test(key) || Number(key) < min || Number(key) > max,
  );
  return off.map((key) => {
    const text = shownText(key);
    const breach = breachAt([...path, 'labels'], { text, least: min, greatest: max });
    // A key that is not shown is not in the path either.
    return findingOf(labelOffScale, { ...breach, path: [...breach.path, ...(text === key ? [key] : [])] });
  });
}
