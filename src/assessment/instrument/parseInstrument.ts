import type { Finding } from '../../core/finding.js';
import { isLoose } from '../../core/isLoose.js';
import { type Outcome, refused } from '../../core/outcome.js';
import { findingOf } from '../../core/rule.js';
import { checkInstrument } from './checkInstrument.js';
import { INSTRUMENT_AUDIENCES, INSTRUMENT_ITEM_KINDS, type InstrumentDefinition } from './instrument.js';
import { definitionFieldUnreadable } from './instrumentRules.js';

/**
 * Reads the definition of an instrument that a team loads, from parsed JSON.
 *
 * The shape comes first: where it is wrong, only that is reported. Then ids must be unique, the scale sound, the
 * bands without gaps or overlaps, and only rated items scored. Unknown keys are left out of the value.
 *
 * @example
 * parseInstrument(SMHQA_DISTRICT).ok // => true
 * @example
 * parseInstrument({ ...SMHQA_DISTRICT, scale: { min: 6, max: 1, labels: {} } }).findings.map(({ code }) => code)
 * // => ['assessment.scale-unsound']
 */
export function parseInstrument(value: unknown): Outcome<InstrumentDefinition> {
  const misshaped: Finding[] = [];
  const instrument = readObject(INSTRUMENT, value, [], misshaped) as unknown as InstrumentDefinition;
  const findings = misshaped.length > 0 ? misshaped : checkInstrument(instrument);
  return findings.length > 0 ? refused(findings) : { ok: true, value: instrument, findings };
}

type Path = readonly (string | number)[];

/** What a place of a definition must hold: a plain value, one of some words, an object, or a list of at least one. */
type Shape = (
  | { readonly kind: PlainKind }
  | { readonly words: readonly string[] }
  | { readonly object: Readonly<Record<string, Shape>> }
  | { readonly list: Shape }
) & { readonly optional?: true };

type PlainKind = 'text' | 'id' | 'whole number' | 'true or false' | 'set of texts';

const TEXT: Shape = { kind: 'text' };
const ID: Shape = { kind: 'id' };
const WHOLE: Shape = { kind: 'whole number' };
const MAYBE_TEXT: Shape = { kind: 'text', optional: true };

const ITEM: Shape = {
  object: {
    id: ID,
    label: TEXT,
    kind: { words: INSTRUMENT_ITEM_KINDS },
    scored: { kind: 'true or false' },
    choices: { kind: 'set of texts', optional: true },
  },
};

const INSTRUMENT: Readonly<Record<string, Shape>> = {
  id: ID,
  edition: TEXT,
  title: MAYBE_TEXT,
  audience: { words: INSTRUMENT_AUDIENCES },
  basis: { words: ['official', 'published', 'proposed'] },
  source: TEXT,
  licence: TEXT,
  scale: { object: { min: WHOLE, max: WHOLE, labels: { kind: 'set of texts' } } },
  bands: {
    list: {
      object: {
        id: ID,
        label: MAYBE_TEXT,
        fromTenths: WHOLE,
        toTenths: { kind: 'whole number', optional: true },
      },
    },
  },
  minimumAnswered: { object: { of: WHOLE, in: WHOLE } },
  domains: { list: { object: { id: ID, label: TEXT, items: { list: ITEM } } } },
  countLimits: {
    list: { object: { part: ID, whole: ID, breach: { words: ['fatal', 'confirm'] } } },
    optional: true,
  },
};

function isOfKind(kind: PlainKind, value: unknown): boolean {
  switch (kind) {
    case 'text':
      return typeof value === 'string' && value.trim() !== '';
    case 'id':
      // An id keys objects: digits alone would change their order, and no key of every object may be one.
      return typeof value === 'string' && /^[A-Za-z][A-Za-z0-9-]{0,79}$/.test(value);
    case 'whole number':
      return Number.isSafeInteger(value);
    case 'true or false':
      return typeof value === 'boolean';
    case 'set of texts':
      return isLoose(value) && Object.values(value).every((text) => isOfKind('text', text));
  }
}

function readObject(
  shape: Readonly<Record<string, Shape>>,
  value: unknown,
  path: Path,
  findings: Finding[],
): Record<string, unknown> {
  if (!isLoose(value)) {
    findings.push(misshapen(path, 'object'));
    return {};
  }
  const read: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(shape)) {
    const given = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
    if (inner.optional && (given === undefined || given === null)) continue;
    read[key] = readShape(inner, given, [...path, key], findings);
  }
  return read;
}

function readShape(shape: Shape, value: unknown, path: Path, findings: Finding[]): unknown {
  if ('object' in shape) return readObject(shape.object, value, path, findings);
  if ('list' in shape) {
    // Limits may be an empty list, nothing else may.
    if (Array.isArray(value) && (value.length > 0 || shape.optional)) {
      return value.map((entry, i) => readShape(shape.list, entry, [...path, i], findings));
    }
    findings.push(misshapen(path, 'list'));
  } else if ('words' in shape) {
    if (!shape.words.some((word) => word === value))
      findings.push(misshapen(path, `one of ${shape.words.join(', ')}`));
  } else if (!isOfKind(shape.kind, value)) findings.push(misshapen(path, shape.kind));
  return value;
}

function misshapen(path: Path, kind: string): Finding {
  const field = path.join('.') || 'the whole';
  return findingOf(definitionFieldUnreadable, { field, params: { field, kind }, path });
}
