import type { Finding, Params } from '../../core/finding.js';
import { findingOf, type Rule } from '../../core/rule.js';
import { breachAt, type Path } from '../../form/breaches.js';
import { type BandRange, bandLists, shownRange } from './bandLists.js';
import {
  bandGroupsMany,
  bandGroupUnknown,
  bandOffScale,
  bandStartUnsound,
  bandsLeaveGap,
  bandsOverlap,
} from './bandRules.js';
import type { InstrumentBand, InstrumentDefinition, InstrumentGroup } from './instrument.js';
import { bandStart, scoringOf } from './instrumentParts.js';

const at = (rule: Rule, path: Path, params: Params) => findingOf(rule, breachAt(path, params));

/** The most combinations of choices on which the bands of one score may depend. */
const MOST_COMBINATIONS = 1000;

/** Checks that bands cover the scores for which they are meant once, for each combination of the groups they name. */
export function checkBands(instrument: InstrumentDefinition): Finding[] {
  const isMean = scoringOf(instrument).kind === 'mean';
  const groups = instrument.groups ?? [];
  return bandLists(instrument).flatMap((range) => {
    const { bands, path } = range;
    const unsound = bands.flatMap((band, b) => [
      ...startTrouble(band, isMean, [...path, b]),
      ...groupTrouble(band, groups, [...path, b]),
    ]);
    if (unsound.length > 0) return unsound;
    const combinations = combinationsOf(bands, groups);
    if (!combinations) return [at(bandGroupsMany, path, { limit: MOST_COMBINATIONS })];
    for (const combination of combinations) {
      const trouble = coverageTrouble(range, combination);
      if (trouble.length > 0) return trouble;
    }
    return [];
  });
}

function startTrouble(
  { id, from, to, fromTenths, toTenths }: InstrumentBand,
  isMean: boolean,
  path: Path,
): Finding[] {
  const isInTenths = fromTenths !== undefined;
  const fits = isInTenths
    ? isMean && from === undefined && to === undefined
    : from !== undefined && toTenths === undefined;
  return fits ? [] : [at(bandStartUnsound, path, { band: id })];
}

function groupTrouble(
  { id, groups = {} }: InstrumentBand,
  known: readonly InstrumentGroup[],
  path: Path,
): Finding[] {
  const isKnown = ([name, words]: readonly [string, readonly string[]]) => {
    const group = known.find((one) => one.id === name);
    return (
      group !== undefined && words.length > 0 && words.every((word) => Object.hasOwn(group.choices, word))
    );
  };
  if (Object.entries(groups).every(isKnown)) return [];
  const choices = known.map((group) => `${group.id} (${Object.keys(group.choices).join(', ')})`).join(', ');
  return [at(bandGroupUnknown, [...path, 'groups'], { band: id, choices: choices || '-' })];
}

type Combination = Readonly<Record<string, string>>;

/** Every combination of the choices on which bands depend; `null` for too many. */
function combinationsOf(
  bands: readonly InstrumentBand[],
  groups: readonly InstrumentGroup[],
): readonly Combination[] | null {
  const used = groups.filter(({ id }) => bands.some((band) => band.groups && Object.hasOwn(band.groups, id)));
  let combinations: Combination[] = [{}];
  for (const { id, choices } of used) {
    const words = Object.keys(choices);
    if (combinations.length * words.length > MOST_COMBINATIONS) return null;
    combinations = combinations.flatMap((one) => words.map((word) => ({ ...one, [id]: word })));
  }
  return combinations;
}

/** Gaps before, between and after bands, overlaps, and ends off the scale. */
function coverageTrouble(range: BandRange, combination: Combination): Finding[] {
  const { bands, path, least, greatest, step } = range;
  const meant = bands
    .map((band, b) => ({ band, b }))
    .filter(({ band }) =>
      Object.entries(band.groups ?? {}).every(([group, words]) => words.includes(combination[group]!)),
    );
  const named = Object.entries(combination).map((pair) => pair.join(' '));
  const groups = named.length > 0 ? { groups: named.join(', ') } : {};
  const gap = (b: number, first: number, last: number) => {
    const { least, greatest, unit } = shownRange(range, first, last);
    return at(bandsLeaveGap, [...path, b], { first: least, last: greatest, unit, ...groups });
  };
  const findings: Finding[] = [];
  let next = least;
  meant.forEach(({ band, b }, place) => {
    const from = bandStart(band);
    const after = meant[place + 1];
    const end = endOf(band) ?? (after ? Math.max(bandStart(after.band) - step, from) : greatest);
    const before = meant[place - 1]?.band.id;
    if (from < least || end > greatest || end < from) {
      findings.push(at(bandOffScale, [...path, b], { band: band.id, ...shownRange(range, least, greatest) }));
    } else if (from < next && before !== undefined) {
      findings.push(at(bandsOverlap, [...path, b], { band: band.id, other: before }));
    } else if (from > next) findings.push(gap(b, next, from - step));
    next = end + step;
  });
  const last = meant[meant.length - 1]?.b ?? 0;
  return findings.length === 0 && next <= greatest ? [gap(last, next, greatest)] : findings;
}

function endOf({ to, toTenths }: InstrumentBand): number | undefined {
  return toTenths ?? (to === undefined ? undefined : Math.round(to * 10));
}
