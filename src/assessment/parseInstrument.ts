import type { Finding } from '../core/finding.js';
import type { Outcome } from '../core/outcome.js';
import { findingOf } from '../core/rule.js';
import { checkInstrument } from './checkInstrument.js';
import { AUDIENCES, type InstrumentDefinition, ITEM_KINDS } from './instrument.js';
import { definitionFieldUnreadable } from './rules/instrumentRules.js';

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
  const [first, ...rest] = misshaped.length > 0 ? misshaped : checkInstrument(instrument);
  return first ? { ok: false, findings: [first, ...rest] } : { ok: true, value: instrument, findings: [] };
}

type Path = readonly (string | number)[];

/** What a place of a definition must hold: a kind of plain value, an object, or a list of at least one. */
type Shape =
  | { readonly kind: string; readonly is: (value: unknown) => boolean; readonly optional?: true }
  | { readonly object: Readonly<Record<string, Shape>>; readonly optional?: true }
  | { readonly list: Shape; readonly optional?: true };

const isText = (value: unknown) => typeof value === 'string' && value.trim() !== '';
// An id keys objects: digits alone would change their order, and no key of every object may be one.
const isId = (value: unknown) => typeof value === 'string' && /^[A-Za-z][A-Za-z0-9-]{0,79}$/.test(value);
const isTexts = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isText);
const oneOf = (words: readonly string[]): Shape => ({
  kind: words.join(' | '),
  is: (value) => words.some((word) => word === value),
});

const text: Shape = { kind: 'text', is: isText };
const id: Shape = { kind: 'id', is: isId };
const whole: Shape = { kind: 'whole number', is: Number.isSafeInteger };
const texts: Shape = { kind: 'set of texts', is: isTexts };

const INSTRUMENT: Readonly<Record<string, Shape>> = {
  id,
  edition: text,
  title: { kind: 'text', is: isText, optional: true },
  audience: /* @__PURE__ */ oneOf(AUDIENCES),
  basis: /* @__PURE__ */ oneOf(['official', 'published', 'proposed']),
  source: text,
  licence: text,
  scale: { object: { min: whole, max: whole, labels: texts } },
  bands: {
    list: {
      object: {
        id,
        label: { kind: 'text', is: isText, optional: true },
        fromTenths: whole,
        toTenths: { kind: 'whole number', is: Number.isSafeInteger, optional: true },
      },
    },
  },
  minimumAnswered: { object: { of: whole, in: whole } },
  domains: {
    list: {
      object: {
        id,
        label: text,
        items: {
          list: {
            object: {
              id,
              label: text,
              kind: /* @__PURE__ */ oneOf(ITEM_KINDS),
              scored: { kind: 'true or false', is: (value) => typeof value === 'boolean' },
              choices: { kind: 'set of texts', is: isTexts, optional: true },
            },
          },
        },
      },
    },
  },
  countLimits: {
    optional: true,
    list: { object: { part: id, whole: id, breach: /* @__PURE__ */ oneOf(['fatal', 'confirm']) } },
  },
};

function readObject(
  shape: Readonly<Record<string, Shape>>,
  value: unknown,
  path: Path,
  findings: Finding[],
): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
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
  } else if (!shape.is(value)) findings.push(misshapen(path, shape.kind));
  return value;
}

function misshapen(path: Path, kind: string): Finding {
  const field = path.join('.') || 'definition';
  return findingOf(definitionFieldUnreadable, { field, params: { field, kind }, path });
}
