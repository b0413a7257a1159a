import type { Finding, Params } from '../../core/finding.js';
import { hasFatal } from '../../core/outcome.js';
import { findingOf, type Rule } from '../../core/rule.js';
import { slipOf } from '../../core/unknownKeys.js';
import { breachAt, type Path } from '../../form/breaches.js';
import { checkBands } from './checkBands.js';
import { checkItems } from './checkItems.js';
import { checkScores } from './checkScores.js';
import { INSTRUMENT_AUDIENCES, type InstrumentDefinition } from './instrument.js';
import { idRepeated, idUnsound } from './instrumentRules.js';
import { INSTRUMENTS } from './instruments.js';
import { audienceMisspelled, builtInChanged } from './scoringRules.js';

/** Checks a definition whose shape is right: ids, scales and items, scores, and bands that cover their scores once. */
export function checkInstrument(instrument: InstrumentDefinition): Finding[] {
  const items = [...idTrouble(instrument), ...checkItems(instrument)];
  // What scores are made of must be sound before it can be said what is wrong with them.
  const isSound = !hasFatal(items);
  const scores = isSound ? checkScores(instrument) : [];
  const bands = isSound && !hasFatal(scores) ? checkBands(instrument) : [];
  const found = [...items, ...scores, ...bands, ...audienceTrouble(instrument)];
  // What is refused is not loaded, whatever its name is.
  return hasFatal(found) ? found : [...found, ...builtInTrouble(instrument)];
}

const at = (rule: Rule, path: Path, params: Params) => findingOf(rule, breachAt(path, params));

/** An id keys objects: digits alone would change their order. */
const ID = /^[A-Za-z][A-Za-z0-9-]*$/;

interface Listed {
  readonly id: string;
  readonly path: Path;
}

const listed = (entries: readonly { readonly id: string }[], path: Path): Listed[] =>
  entries.map(({ id }, i) => ({ id, path: [...path, i, 'id'] }));

function idTrouble(instrument: InstrumentDefinition): Finding[] {
  const { id, audience, domains, subscales = [], groups = [], bands, total } = instrument;
  const scores = [
    ...listed(domains, ['domains']),
    ...subscales.map(({ id }, i) => ({ id, path: ['subscales', i, 'id'] })),
  ];
  return [
    ...troubleOf('instrument', [{ id, path: ['id'] }]),
    ...troubleOf('audience', [{ id: audience, path: ['audience'] }]),
    ...troubleOf('domain', scores),
    ...troubleOf(
      'item',
      domains.flatMap(({ items }, d) => listed(items, ['domains', d, 'items'])),
    ),
    ...troubleOf('group', listed(groups, ['groups'])),
    ...troubleOf('band', listed(bands, ['bands'])),
    ...domains.flatMap(({ bands = [] }, d) => troubleOf('band', listed(bands, ['domains', d, 'bands']))),
    ...subscales.flatMap(({ bands = [] }, s) => troubleOf('band', listed(bands, ['subscales', s, 'bands']))),
    ...troubleOf('band', listed(total?.bands ?? [], ['total', 'bands'])),
  ];
}

function troubleOf(kind: string, ids: readonly Listed[]): Finding[] {
  const seen = new Set<string>();
  return ids.flatMap(({ id, path }) => {
    if (!ID.test(id)) return [at(idUnsound, path, { kind })];
    return seen.has(id) || !seen.add(id) ? [at(idRepeated, path, { text: id, kind })] : [];
  });
}

function audienceTrouble({ audience }: InstrumentDefinition): Finding[] {
  const known = Object.keys(INSTRUMENT_AUDIENCES);
  const nearest = known.includes(audience) ? undefined : slipOf(audience, known);
  return nearest ? [at(audienceMisspelled, ['audience'], { nearest })] : [];
}

function builtInTrouble(instrument: InstrumentDefinition): Finding[] {
  const { id, edition } = instrument;
  const builtIn = Object.values(INSTRUMENTS).find((one) => one.id === id && one.edition === edition);
  return builtIn && !isSame(builtIn, instrument) ? [at(builtInChanged, ['id'], { id, edition })] : [];
}

/** Tells whether two values hold the same data, in whatever order their keys come. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const keys = Object.keys(a);
  if (Array.isArray(a) !== Array.isArray(b) || keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => isSame((a as Keyed)[key], (b as Keyed)[key]));
}

type Keyed = Readonly<Record<string, unknown>>;
