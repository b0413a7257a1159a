import type { Finding, Params } from '../../core/finding.js';
import { findingOf, type Rule } from '../../core/rule.js';
import { shownText } from '../../core/shownText.js';
import { breachAt, type Path } from '../../form/breaches.js';
import type { InstrumentBand, InstrumentDefinition } from './instrument.js';
import {
  bandOffScale,
  bandsLeaveGap,
  bandsOverlap,
  countLimitUnsound,
  idRepeated,
  idUnsound,
  labelOffScale,
  minimumUnsound,
  nothingScored,
  scaleUnsound,
  scoredItemNotRated,
} from './instrumentRules.js';

/** Checks a definition whose shape is right: unique ids, a sound scale, bands that cover it once, sound counts. */
export function checkInstrument(instrument: InstrumentDefinition): Finding[] {
  return [
    ...idTrouble(instrument),
    ...scaleTrouble(instrument),
    ...minimumTrouble(instrument),
    ...itemTrouble(instrument),
  ];
}

const at = (rule: Rule, path: Path, params: Params) => findingOf(rule, breachAt(path, params));

/** An id keys objects: digits alone would change their order. */
const ID = /^[A-Za-z][A-Za-z0-9-]*$/;

function idTrouble({ id: own, domains, bands }: InstrumentDefinition): Finding[] {
  const listed = {
    instrument: [{ id: own, path: ['id'] }],
    domain: domains.map(({ id }, d) => ({ id, path: ['domains', d, 'id'] })),
    item: domains.flatMap(({ items }, d) =>
      items.map(({ id }, i) => ({ id, path: ['domains', d, 'items', i, 'id'] })),
    ),
    band: bands.map(({ id }, b) => ({ id, path: ['bands', b, 'id'] })),
  };
  return Object.entries(listed).flatMap(([kind, ids]) => {
    const seen = new Set<string>();
    return ids.flatMap(({ id, path }) => {
      if (!ID.test(id)) return [at(idUnsound, path, { kind })];
      return seen.has(id) || !seen.add(id) ? [at(idRepeated, path, { text: id, kind })] : [];
    });
  });
}

function scaleTrouble({ scale: { min, max, labels }, bands }: InstrumentDefinition): Finding[] {
  if (!(min >= 0 && min < max && max <= 100)) {
    return [at(scaleUnsound, ['scale'], { least: min, greatest: max })];
  }
  const off = Object.keys(labels).filter(
    (key) => !/^\d{1,3}$/.test(key) || Number(key) < min || Number(key) > max,
  );
  return [
    ...off.map((key) => {
      const text = shownText(key);
      // A key that is not shown is not in the path either.
      const path = ['scale', 'labels', ...(text === key ? [key] : [])];
      const params = { text, least: min, greatest: max };
      return findingOf(labelOffScale, { field: 'scale.labels', params, path });
    }),
    ...bandTrouble(bands, min * 10, max * 10),
  ];
}

/** Bands in tenths must cover `least` to `greatest` once: gaps before, between and after, overlaps, ends off the scale. */
function bandTrouble(bands: readonly InstrumentBand[], least: number, greatest: number): Finding[] {
  const findings: Finding[] = [];
  let next = least;
  bands.forEach(({ id, fromTenths, toTenths }, b) => {
    const before = bands[b - 1]?.id;
    const end = toTenths ?? (bands[b + 1] ? Math.max(bands[b + 1]!.fromTenths - 1, fromTenths) : greatest);
    if (fromTenths < least || end > greatest || end < fromTenths) {
      findings.push(at(bandOffScale, ['bands', b], { band: id, least, greatest }));
    } else if (fromTenths < next && before !== undefined) {
      findings.push(at(bandsOverlap, ['bands', b], { band: id, other: before }));
    } else if (fromTenths > next) {
      findings.push(at(bandsLeaveGap, ['bands', b], { first: next, last: fromTenths - 1 }));
    }
    next = end + 1;
  });
  if (findings.length === 0 && next <= greatest) {
    findings.push(at(bandsLeaveGap, ['bands', bands.length - 1], { first: next, last: greatest }));
  }
  return findings;
}

function minimumTrouble({ minimumAnswered: minimum }: InstrumentDefinition): Finding[] {
  const isShare = minimum.of >= 0 && minimum.in > 0 && minimum.of <= minimum.in && minimum.in <= 1000;
  return isShare ? [] : [at(minimumUnsound, ['minimumAnswered'], {})];
}

function itemTrouble({ domains, countLimits = [] }: InstrumentDefinition): Finding[] {
  const items = domains.flatMap((domain) => domain.items);
  const counts = new Set(items.filter(({ kind }) => kind === 'count').map(({ id }) => id));
  const unsound = domains.flatMap((domain, d) =>
    domain.items.flatMap(({ id, kind, scored }, i) =>
      scored && kind !== 'rated'
        ? [at(scoredItemNotRated, ['domains', d, 'items', i], { item: id, kind })]
        : [],
    ),
  );
  const limits = countLimits.flatMap(({ part, whole }, i) => {
    const wrong = [part, whole].find((id) => !counts.has(id)) ?? (part === whole ? part : undefined);
    return wrong === undefined ? [] : [at(countLimitUnsound, ['countLimits', i], { item: wrong })];
  });
  const isScored = items.some(({ kind, scored }) => scored && kind === 'rated');
  return [...unsound, ...limits, ...(isScored ? [] : [at(nothingScored, ['domains'], {})])];
}
